package io.groundwork.project;

import io.groundwork.people.Role;
import io.groundwork.shared.AuditedEvent;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A person lost roles in a project: leases and claims on work of those roles end in the same transaction. */
public record MemberRemoved(ProjectId project, PersonId who, Set<Role> lost, PersonId person) implements AuditedEvent {

    @Override
    public String action() {
        return "project.member-removed";
    }

    @Override
    public Map<String, ?> details() {
        List<String> roles = lost.stream().map(Roles::wire).sorted().toList();
        return Map.of("who", who.toString(), "lost", roles);
    }
}
