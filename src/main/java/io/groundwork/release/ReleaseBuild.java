package io.groundwork.release;

import io.groundwork.dataset.Media;
import io.groundwork.project.Project;
import io.groundwork.project.Projects;
import io.groundwork.shared.Ahead;
import io.groundwork.tasktype.TaskTypes;
import io.groundwork.work.AcceptedResult;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes all files of a release into a folder of their own, which takes its place only when it is complete. */
@Component
class ReleaseBuild {

    private final Projects projects;
    private final TaskTypes types;
    private final ResultStream results;
    private final Media media;
    private final ReleaseRows rows;
    private final ReleaseFileRows files;
    private final ReleaseFolders folders;
    private final DatasetDocuments documents;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReleaseBuild(
            Projects projects,
            TaskTypes types,
            ResultStream results,
            Media media,
            ReleaseRows rows,
            ReleaseFileRows files,
            ReleaseFolders folders,
            DatasetDocuments documents,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.projects = projects;
        this.types = types;
        this.results = results;
        this.media = media;
        this.rows = rows;
        this.files = files;
        this.folders = folders;
        this.documents = documents;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    void run(Release release, DoubleConsumer progress) {
        Path folder = folders.begin(release);
        boolean published = false;
        try {
            List<ReleaseFile> written = write(release, folder, progress);
            progress.accept(1);
            folders.publish(release, folder);
            published = true;
            finish(release, written);
        } finally {
            if (!published) {
                folders.discard(folder);
            }
        }
    }

    private List<ReleaseFile> write(Release release, Path folder, DoubleConsumer progress) {
        Project project = projects.get(release.project());
        Facts facts = new Facts();
        FormatFiles<?, ?, ?> formats = FormatFiles.open(
                types.get(project.taskType()),
                release,
                project,
                folder,
                briefs(project),
                facts,
                sha256 -> media.open(project.id(), sha256));
        try (formats;
                Ahead<List<AcceptedResult>> chunks =
                        new Ahead<>("release-reader", results.of(release)::next, List::isEmpty)) {
            long done = 0;
            for (List<AcceptedResult> chunk = chunks.next(); !chunk.isEmpty(); chunk = chunks.next()) {
                formats.write(chunk);
                done += chunk.size();
                progress.accept(0.95 * done / Math.max(1, release.items()));
            }
        }
        List<ReleaseFile> data = formats.finished();
        List<ReleaseFile> all = new ArrayList<>(data);
        all.addAll(
                documents.write(new DatasetDocuments.Subject(release, project, facts, data, formats.tables()), folder));
        return all;
    }

    private BriefSettings briefs(Project project) {
        return new BriefSettings(version -> projects.brief(project.id(), version));
    }

    private void finish(Release release, List<ReleaseFile> written) {
        transaction.executeWithoutResult(status -> {
            files.add(release.id(), written);
            rows.finished(release.id(), OffsetDateTime.now(clock));
            events.publishEvent(ReleaseChanged.of(
                    "finished",
                    release,
                    release.createdBy(),
                    Map.of("items", release.items(), "files", written.size())));
        });
    }
}
