package io.groundwork.project;

import io.groundwork.people.CurrentPerson;
import io.groundwork.people.Role;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.ProjectId;
import io.groundwork.tasktype.TaskTypes;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the versions of briefs in the database. */
@Service
@Transactional
class BriefAuthoring implements Briefs {

    private final ProjectRows projects;
    private final BriefRows briefs;
    private final ProjectAccess access;
    private final CurrentPerson current;
    private final TaskTypes types;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BriefAuthoring(
            ProjectRows projects,
            BriefRows briefs,
            ProjectAccess access,
            CurrentPerson current,
            TaskTypes types,
            ApplicationEventPublisher events,
            Clock clock) {
        this.projects = projects;
        this.briefs = briefs;
        this.access = access;
        this.current = current;
        this.types = types;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Brief current(ProjectId id) {
        return shown(find(id, access.requireMember(id).briefVersion()));
    }

    @Override
    @Transactional(readOnly = true)
    public Brief version(ProjectId id, int version) {
        access.requireMember(id);
        return shown(find(id, version));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Brief> versions(ProjectId id) {
        access.requireMember(id);
        return briefs.versions(id).stream().map(this::shown).toList();
    }

    @Override
    public Brief publish(ProjectId id, @Nullable Integer version, BriefData data) {
        Project project = lock(id);
        if (version != null && version != project.briefVersion()) {
            throw new StaleVersion(id);
        }
        Brief next = brief(project, project.briefVersion() + 1, data, data.material());
        briefs.insert(next);
        projects.changeBrief(id, next.version(), now());
        record(id, "brief.published", Map.of("version", next.version(), "material", next.material()));
        return next;
    }

    @Override
    public Brief redraft(ProjectId id, BriefData data) {
        Project project = lock(id);
        if (project.definitionId() != null) {
            throw new ProjectLaunched();
        }
        Brief rewritten = brief(project, project.briefVersion(), data, false);
        briefs.rewrite(rewritten);
        record(id, "brief.redrafted", Map.of("version", rewritten.version()));
        return find(id, rewritten.version());
    }

    @Override
    public void acknowledge(ProjectId id, int version) {
        current.requireScope("work");
        access.requireMember(id);
        find(id, version);
        if (briefs.acknowledge(id, version, current.id(), now())) {
            record(id, "brief.acknowledged", Map.of("version", version));
        }
    }

    /** What judges are told is not for those whose work they judge. */
    private Brief shown(Brief brief) {
        return Set.of(Role.ANNOTATOR).equals(access.roles(brief.project())) ? brief.withoutReviewerGuidelines() : brief;
    }

    private Brief brief(Project project, int version, BriefData data, boolean material) {
        String settings = BriefText.checked(types.get(project.taskType()), data);
        return new Brief(
                project.id(),
                version,
                data.guidelines(),
                data.reviewerGuidelines(),
                settings,
                data.issueTypes(),
                material,
                current.id(),
                now());
    }

    private Project lock(ProjectId id) {
        access.requireRole(id, Role.MANAGER);
        current.requireScope("projects:write");
        return projects.lock(id);
    }

    private Brief find(ProjectId id, int version) {
        return briefs.find(id, version).orElseThrow(() -> new NotFound(id + "/brief/" + version));
    }

    private void record(ProjectId id, String action, Map<String, ?> details) {
        events.publishEvent(new ProjectChanged(id, action, current.id(), details));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
