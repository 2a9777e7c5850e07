package io.groundwork.project;

import io.groundwork.people.CurrentPerson;
import io.groundwork.people.Role;
import io.groundwork.shared.Forbidden;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.ProjectId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides by the memberships of a project and the few roles that hold everywhere. */
@Service
@Transactional(readOnly = true)
class MembershipAccess implements ProjectAccess {

    private final ProjectRows projects;
    private final MemberRows members;
    private final CurrentPerson current;

    MembershipAccess(ProjectRows projects, MemberRows members, CurrentPerson current) {
        this.projects = projects;
        this.members = members;
        this.current = current;
    }

    @Override
    public Project requireMember(ProjectId id) {
        if (members.roles(id, current.id()).isEmpty() && everywhere().isEmpty()) {
            throw new NotFound(id);
        }
        return projects.find(id).orElseThrow(() -> new NotFound(id));
    }

    @Override
    public Project requireRole(ProjectId id, Role... roles) {
        Set<Role> held = roles(id);
        if (held.isEmpty()) {
            throw new NotFound(id);
        }
        Project project = projects.find(id).orElseThrow(() -> new NotFound(id));
        if (Arrays.stream(roles).noneMatch(held::contains)) {
            throw new Forbidden("project");
        }
        return project;
    }

    @Override
    public boolean holds(ProjectId id, Role role) {
        return members.roles(id, current.id()).contains(role) || everywhere().contains(role);
    }

    @Override
    public Set<Role> roles(ProjectId id) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(members.roles(id, current.id()));
        held.addAll(everywhere());
        return held;
    }

    private Set<Role> everywhere() {
        return Roles.everywhere(current.person().roles());
    }
}
