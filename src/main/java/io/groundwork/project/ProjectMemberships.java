package io.groundwork.project;

import io.groundwork.people.Membership;
import io.groundwork.people.Memberships;
import io.groundwork.people.Role;
import io.groundwork.shared.PersonId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who somebody is in which project. */
@Component
@Transactional(readOnly = true)
class ProjectMemberships implements Memberships {

    private static final int MANY = 1000;

    private final ProjectRows projects;
    private final MemberRows members;

    ProjectMemberships(ProjectRows projects, MemberRows members) {
        this.projects = projects;
        this.members = members;
    }

    @Override
    public List<Membership> of(PersonId person) {
        return projects.pageOf(person, Set.of(Role.values()), ProjectRows.ANY, null, MANY).stream()
                .filter(project -> project.state() != ProjectState.ARCHIVED)
                .map(project -> new Membership(project.id(), project.name(), members.roles(project.id(), person)))
                .toList();
    }
}
