package io.groundwork.project.web;

import io.groundwork.people.Role;
import io.groundwork.project.Project;
import io.groundwork.shared.ProjectId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A project as a client sees it.
 *
 * @param roles what the caller is in it
 */
record ProjectAnswer(
        ProjectId id,
        String name,
        String taskType,
        String state,
        int briefVersion,
        int overlap,
        double reviewRate,
        int reworkLimit,
        int reworkHoldHours,
        int openWindow,
        boolean blind,
        Set<String> skills,
        OffsetDateTime createdAt,
        OffsetDateTime changedAt,
        long version,
        List<String> roles) {

    static ProjectAnswer of(Project project, Set<Role> roles) {
        return new ProjectAnswer(
                project.id(),
                project.name(),
                project.taskType(),
                project.state().wire(),
                project.briefVersion(),
                project.overlap(),
                project.reviewRate(),
                project.reworkLimit(),
                project.reworkHoldHours(),
                project.openWindow(),
                project.blind(),
                project.skills(),
                project.createdAt(),
                project.changedAt(),
                project.version(),
                roles.stream().map(role -> role.name().toLowerCase(Locale.ROOT)).toList());
    }
}
