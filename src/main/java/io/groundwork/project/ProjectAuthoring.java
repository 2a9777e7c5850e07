package io.groundwork.project;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.people.CurrentPerson;
import io.groundwork.people.Role;
import io.groundwork.shared.BatchId;
import io.groundwork.shared.Cursor;
import io.groundwork.shared.Forbidden;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Json;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.Page;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.Violation;
import io.groundwork.tasktype.TaskType;
import io.groundwork.tasktype.TaskTypes;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates and changes projects in the database. */
@Service
@Transactional
class ProjectAuthoring implements ProjectSetup {

    private static final SecureRandom SEEDS = new SecureRandom();

    private final ProjectRows projects;
    private final BriefRows briefs;
    private final BatchRows batches;
    private final MemberRows members;
    private final ProjectAccess access;
    private final CurrentPerson current;
    private final TaskTypes types;
    private final Launching launching;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProjectAuthoring(
            ProjectRows projects,
            BriefRows briefs,
            BatchRows batches,
            MemberRows members,
            ProjectAccess access,
            CurrentPerson current,
            TaskTypes types,
            Launching launching,
            ApplicationEventPublisher events,
            Clock clock) {
        this.projects = projects;
        this.briefs = briefs;
        this.batches = batches;
        this.members = members;
        this.access = access;
        this.current = current;
        this.types = types;
        this.launching = launching;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Project create(NewProject wanted) {
        if (!current.has(Role.MANAGER) && !current.has(Role.ADMIN)) {
            throw new Forbidden("create-project");
        }
        current.requireScope("projects:write");
        if (types.all().stream().noneMatch(type -> type.id().equals(wanted.taskType()))) {
            throw InvalidInput.of("/taskType", "project.task-type.unknown", wanted.taskType());
        }
        Project project = draft(wanted);
        check(ProjectData.of(project).violations());
        Brief brief = firstBrief(project, wanted);
        projects.insert(project);
        briefs.insert(brief);
        members.add(project.id(), current.id(), Role.MANAGER);
        Batch first = new Batch(BatchId.next(), project.id(), 1, "Batch 1", 50, null, null, null, false, "open");
        batches.insert(first, project.createdAt());
        record(project.id(), "project.created", Map.of("name", project.name(), "taskType", project.taskType()));
        return project;
    }

    @Override
    public Project update(ProjectId id, @Nullable Long version, ProjectData data) {
        lock(id, version);
        check(data.violations());
        projects.update(id, data, now());
        record(
                id,
                "project.changed",
                Map.of(
                        "name", data.name(),
                        "overlap", data.overlap(),
                        "reviewRate", data.reviewRate(),
                        "reworkLimit", data.reworkLimit(),
                        "reworkHoldHours", data.reworkHoldHours(),
                        "skills", Skills.column(data.skills())));
        return get(id);
    }

    @Override
    public Project change(ProjectId id, @Nullable Long version, ProjectState state) {
        Project project = lock(id, version);
        boolean launched = project.definitionId() != null;
        boolean back = project.state() == ProjectState.ARCHIVED;
        if (!project.state().next().contains(state) || (back && launched != (state == ProjectState.PAUSED))) {
            throw new StateNotReachable(project.state(), state);
        }
        String definition =
                state == ProjectState.ACTIVE && !launched ? launching.definitionFor(project) : project.definitionId();
        projects.changeState(id, state, definition, now());
        record(id, "project." + state.wire(), Map.of("from", project.state().wire()));
        return get(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Page<Project> mine(Set<ProjectState> states, @Nullable String after, int limit) {
        current.requireScope("projects:read");
        Map<String, ?> filters = Map.of("states", states.stream().sorted().toList());
        Cursor cursor = Cursor.read(after, filters);
        ProjectId last = cursor == null ? null : ProjectId.of(cursor.key().get(0));
        List<Project> found = Roles.everywhere(current.person().roles()).isEmpty()
                ? projects.pageOf(current.id(), Set.of(Role.values()), states, last, limit + 1)
                : projects.page(states, last, limit + 1);
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<Project> shown = found.subList(0, limit);
        return new Page<>(
                shown, Cursor.write(filters, List.of(shown.get(limit - 1).id())));
    }

    private Project draft(NewProject wanted) {
        OffsetDateTime now = now();
        return new Project(
                ProjectId.next(),
                wanted.name().strip(),
                types.get(wanted.taskType()).id(),
                ProjectState.DRAFT,
                1,
                Objects.requireNonNullElse(wanted.overlap(), 1),
                Objects.requireNonNullElse(wanted.reviewRate(), 1.0),
                3,
                24,
                5_000,
                false,
                Set.of(),
                SEEDS.nextLong(),
                null,
                current.id(),
                now,
                now,
                0);
    }

    private Brief firstBrief(Project project, NewProject wanted) {
        TaskType<?, ?, ?> type = types.get(project.taskType());
        JsonNode settings = wanted.settings() == null ? Json.mapper().valueToTree(type.defaults()) : wanted.settings();
        BriefData data = new BriefData(
                Objects.requireNonNullElse(wanted.guidelines(), ""),
                Objects.requireNonNullElse(wanted.reviewerGuidelines(), ""),
                settings,
                Objects.requireNonNullElse(wanted.issueTypes(), List.of()),
                false);
        String checked = BriefText.checked(type, data);
        return new Brief(
                project.id(),
                1,
                data.guidelines(),
                data.reviewerGuidelines(),
                checked,
                data.issueTypes(),
                false,
                project.createdBy(),
                project.createdAt());
    }

    private Project lock(ProjectId id, @Nullable Long version) {
        access.requireRole(id, Role.MANAGER);
        current.requireScope("projects:write");
        Project project = projects.lock(id);
        if (version != null && version != project.version()) {
            throw new StaleVersion(id);
        }
        return project;
    }

    private Project get(ProjectId id) {
        return projects.find(id).orElseThrow(() -> new NotFound(id));
    }

    private static void check(List<Violation> found) {
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }

    private void record(ProjectId id, String action, Map<String, ?> details) {
        PersonId person = current.id();
        events.publishEvent(new ProjectChanged(id, action, person, details));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
