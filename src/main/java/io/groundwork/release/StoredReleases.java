package io.groundwork.release;

import io.groundwork.jobs.BackgroundJobs;
import io.groundwork.jobs.JobStatus;
import io.groundwork.people.CurrentPerson;
import io.groundwork.people.Role;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectAccess;
import io.groundwork.shared.Cursor;
import io.groundwork.shared.JobId;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.Page;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.ReleaseId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps releases in the database, has them built in the background and hands out their files. */
@Service
@Transactional
class StoredReleases implements Releases {

    private static final Role[] READERS = {Role.MANAGER, Role.REQUESTER, Role.AUDITOR};

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final ReleaseRows rows;
    private final ReleaseFileRows files;
    private final ReleaseFolders folders;
    private final ReleaseRequests requests;
    private final ProjectAccess access;
    private final BackgroundJobs jobs;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredReleases(
            ReleaseRows rows,
            ReleaseFileRows files,
            ReleaseFolders folders,
            ReleaseRequests requests,
            ProjectAccess access,
            BackgroundJobs jobs,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.files = files;
        this.folders = folders;
        this.requests = requests;
        this.access = access;
        this.jobs = jobs;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public ReleaseStatus create(ProjectId id, NewRelease wanted) {
        Project project = access.requireRole(id, Role.MANAGER);
        OffsetDateTime now = OffsetDateTime.now(clock);
        ReleaseRequests.Accepted request = requests.check(project, wanted, now);
        int number = rows.nextNumber(id);
        ReleaseId release = ReleaseId.next();
        JobId job = jobs.submit(ReleaseJob.KIND, id, release.value(), Map.of(), current.id());
        Release made = new Release(
                release,
                id,
                number,
                job,
                request.formats(),
                request.filter(),
                request.rule(),
                wanted.license(),
                0,
                current.id(),
                now,
                null);
        rows.insert(made);
        events.publishEvent(ReleaseChanged.of("started", made, current.id(), Map.of("formats", request.formats())));
        return status(made);
    }

    @Override
    @Transactional(readOnly = true)
    public Page<ReleaseStatus> list(ProjectId project, @Nullable String after, int limit) {
        access.requireRole(project, READERS);
        Map<String, ?> filters = Map.of("releases", project);
        Cursor cursor = Cursor.read(after, filters);
        int below = cursor == null
                ? Integer.MAX_VALUE
                : Integer.parseInt(cursor.key().get(0));
        List<Release> page = rows.page(project, below, limit + 1);
        boolean more = page.size() > limit;
        List<Release> shown = more ? page.subList(0, limit) : page;
        String next = more ? Cursor.write(filters, List.of(shown.get(limit - 1).number())) : null;
        return new Page<>(shown.stream().map(this::status).toList(), next);
    }

    @Override
    @Transactional(readOnly = true)
    public ReleaseStatus get(ReleaseId id) {
        return status(readable(id));
    }

    private Release readable(ReleaseId id) {
        Release release = find(id);
        access.requireRole(release.project(), READERS);
        return release;
    }

    private Release find(ReleaseId id) {
        return rows.find(id).orElseThrow(() -> new NotFound(id));
    }

    private ReleaseStatus status(Release release) {
        JobStatus job = jobs.find(release.job()).orElseThrow(() -> new NotFound(release.job()));
        List<ReleaseFile> written = release.finishedAt() == null ? List.of() : files.of(release.id());
        return new ReleaseStatus(release, job.state(), job.progress(), job.error(), written);
    }

    @Override
    public ReleaseStatus cancel(ReleaseId id) {
        Release release = readable(id);
        access.requireRole(release.project(), Role.MANAGER);
        if (status(release).open()) {
            jobs.cancel(release.job());
            events.publishEvent(ReleaseChanged.of("cancelled", release, current.id(), Map.of()));
        }
        return status(release);
    }

    @Override
    public Download file(ReleaseId id, String path) {
        Release release = readable(id);
        ReleaseFile file = files.of(id).stream()
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound(path));
        events.publishEvent(ReleaseChanged.of("downloaded", release, current.id(), Map.of("path", path)));
        return new Download(file, folders.of(release).resolve(path));
    }

    @Override
    public Contents contents(ReleaseId id) {
        Release release = find(id);
        Project project = access.requireRole(release.project(), READERS);
        if (release.finishedAt() == null) {
            throw new NotFound(id);
        }
        events.publishEvent(ReleaseChanged.of("downloaded-all", release, current.id(), Map.of()));
        Path folder = folders.of(release);
        String words =
                NOT_IN_NAMES.matcher(project.name()).replaceAll(" ").strip().replace(' ', '-');
        return new Contents(
                (words.isEmpty() ? "release" : words) + "-" + release.number(),
                release.finishedAt(),
                files.of(id).stream()
                        .map(file -> new Download(file, folder.resolve(file.path())))
                        .toList());
    }
}
