package io.groundwork.dataset.imports;

import io.groundwork.dataset.ImportChanged;
import io.groundwork.dataset.ImportOptions;
import io.groundwork.dataset.ImportPreview;
import io.groundwork.dataset.ImportRun;
import io.groundwork.dataset.Imports;
import io.groundwork.dataset.StagedFile;
import io.groundwork.dataset.Upload;
import io.groundwork.jobs.BackgroundJobs;
import io.groundwork.people.CurrentPerson;
import io.groundwork.people.Role;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectAccess;
import io.groundwork.shared.BatchId;
import io.groundwork.shared.Cursor;
import io.groundwork.shared.ImportId;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.JobId;
import io.groundwork.shared.Page;
import io.groundwork.shared.ProjectId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores what people hand in and queues its import. */
@Service
class FileImports implements Imports {

    private static final Role[] GIVERS = {Role.MANAGER, Role.REQUESTER};
    private static final Role[] WATCHERS = {Role.MANAGER, Role.REQUESTER, Role.AUDITOR};
    private static final int MOST_BLANK = 100_000;

    private final ProjectAccess access;
    private final CurrentPerson person;
    private final Intray intray;
    private final ImportRows imports;
    private final ImportFiles files;
    private final ImportViews views;
    private final Previews previews;
    private final BackgroundJobs jobs;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FileImports(
            ProjectAccess access,
            CurrentPerson person,
            Intray intray,
            ImportRows imports,
            ImportFiles files,
            ImportViews views,
            Previews previews,
            BackgroundJobs jobs,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.person = person;
        this.intray = intray;
        this.imports = imports;
        this.files = files;
        this.views = views;
        this.previews = previews;
        this.jobs = jobs;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public ImportRun start(ProjectId project, @Nullable BatchId batch, ImportOptions options, List<Upload> files) {
        access.requireRole(project, GIVERS);
        intray.batch(project, batch);
        return startStaged(
                project, batch, options, files.stream().map(intray::keep).toList());
    }

    @Override
    public StagedFile stage(ProjectId project, Upload file) {
        access.requireRole(project, GIVERS);
        return intray.keep(file);
    }

    @Override
    public ImportRun startStaged(
            ProjectId project, @Nullable BatchId batch, ImportOptions options, List<StagedFile> files) {
        access.requireRole(project, GIVERS);
        BatchId into = intray.batch(project, batch);
        if (files.isEmpty()) {
            throw InvalidInput.of("", "dataset.files.none");
        }
        ImportId id = ImportId.next();
        transaction.executeWithoutResult(
                status -> record(new ImportRows.Target(id, project, into, options, person.id()), files));
        return views.get(id);
    }

    @Override
    public ImportRun blank(ProjectId project, @Nullable BatchId batch, int count) {
        if (count < 1 || count > MOST_BLANK) {
            throw InvalidInput.of("/count", "dataset.blank.range", 1, MOST_BLANK);
        }
        return start(project, batch, ImportOptions.defaults(), List.of(Intray.blank(count)));
    }

    @Override
    public ImportRun get(ImportId id) {
        ImportRun run = views.get(id);
        access.requireRole(run.project(), WATCHERS);
        return run;
    }

    @Override
    public Page<ImportRun> list(ProjectId project, @Nullable String after, int limit) {
        access.requireRole(project, WATCHERS);
        Map<String, ?> filters = Map.of("imports", project);
        Cursor cursor = Cursor.read(after, filters);
        ImportId before = cursor == null ? null : ImportId.of(cursor.key().get(0));
        List<ImportRun> found = views.list(project, before, limit + 1);
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<ImportRun> page = found.subList(0, limit);
        return new Page<>(
                page, Cursor.write(filters, List.of(page.get(limit - 1).id())));
    }

    @Override
    public void cancel(ImportId id) {
        ImportRun run = views.get(id);
        access.requireRole(run.project(), GIVERS);
        if (!run.finished()) {
            transaction.executeWithoutResult(status -> {
                jobs.cancel(run.job());
                tell(run.project(), id, "import.cancelled", Map.of());
            });
        }
    }

    @Override
    public ImportPreview preview(ProjectId project, ImportOptions options, StagedFile file) {
        Project found = access.requireRole(project, GIVERS);
        return previews.of(found, options, file);
    }

    private void record(ImportRows.Target target, List<StagedFile> staged) {
        JobId job = jobs.submit(ImportJob.KIND, target.project(), target.id().value(), Map.of(), target.by());
        imports.insert(target, job.value(), staged.size(), OffsetDateTime.now(clock));
        int number = 1;
        for (StagedFile file : staged) {
            files.insert(target.id(), number++, file.name(), file.sha256(), file.bytes(), false);
        }
        tell(target.project(), target.id(), "import.started", Map.of("files", staged.size()));
    }

    private void tell(ProjectId project, ImportId id, String action, Map<String, ?> counts) {
        events.publishEvent(new ImportChanged(project, id, action, person.id(), counts));
    }
}
