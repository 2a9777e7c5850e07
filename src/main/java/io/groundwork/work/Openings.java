package io.groundwork.work;

import io.groundwork.people.Role;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectAccess;
import io.groundwork.project.ProjectState;
import io.groundwork.project.Projects;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.work.WorkQueue.ToAcknowledge;
import io.groundwork.work.WorkQueue.Wish;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out where a person may look for work: the active projects in which they hold the role, whose brief they have read. */
@Component
class Openings {

    private final Projects projects;
    private final ProjectAccess access;

    Openings(Projects projects, ProjectAccess access) {
        this.projects = projects;
        this.access = access;
    }

    /** The project role that a kind of work needs. */
    static Role role(WorkKind kind) {
        return switch (kind) {
            case ANNOTATE -> Role.ANNOTATOR;
            case REVIEW -> Role.REVIEWER;
            case ADJUDICATE -> Role.SENIOR;
        };
    }

    /** Where the current person may look. */
    Found of(PersonId person, Wish wish) {
        List<Opening> open = new ArrayList<>();
        Map<ProjectId, ToAcknowledge> unread = new LinkedHashMap<>();
        boolean qualified = false;
        boolean active = false;
        for (WorkKind kind : WorkKind.values()) {
            if (!wish.kinds().isEmpty() && !wish.kinds().contains(kind)) {
                continue;
            }
            for (Project project : places(person, role(kind), wish.project())) {
                qualified = true;
                if (project.state() != ProjectState.ACTIVE) {
                    continue;
                }
                active = true;
                if (acknowledged(project, person, unread)) {
                    open.add(new Opening(project.id(), kind));
                }
            }
        }
        return new Found(open, List.copyOf(unread.values()), reason(qualified, active, open, unread));
    }

    /** Refuses a new piece of work in a project that gives none, or none before its brief is read. */
    void requireOpen(ProjectId id, PersonId person) {
        Project project = projects.get(id);
        if (project.state() != ProjectState.ACTIVE) {
            throw new ProjectGivesNoWork(id, project.state());
        }
        projects.unacknowledged(id, person).ifPresent(brief -> {
            throw new BriefUnread(id, brief.version());
        });
    }

    private List<Project> places(PersonId person, Role role, @Nullable ProjectId only) {
        if (only == null) {
            return projects.of(person, Set.of(role));
        }
        return access.holds(only, role) ? List.of(projects.get(only)) : List.of();
    }

    private boolean acknowledged(Project project, PersonId person, Map<ProjectId, ToAcknowledge> unread) {
        projects.unacknowledged(project.id(), person)
                .ifPresent(brief -> unread.put(project.id(), new ToAcknowledge(project.id(), brief.version())));
        return !unread.containsKey(project.id());
    }

    private static String reason(
            boolean qualified, boolean active, List<Opening> open, Map<ProjectId, ToAcknowledge> unread) {
        if (!qualified) {
            return "notQualified";
        }
        if (!active) {
            return "paused";
        }
        return open.isEmpty() && !unread.isEmpty() ? "notQualified" : "empty";
    }

    /** One kind of work in one project. */
    record Opening(ProjectId project, WorkKind kind) {

        /** Where this piece waits. */
        static Opening of(WorkItem work) {
            return new Opening(work.project(), work.kind());
        }
    }

    /** Where to look, what must be read first, and what to say when nothing is found there. */
    record Found(List<Opening> open, List<ToAcknowledge> unread, String reason) {}
}
