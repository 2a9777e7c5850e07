package io.groundwork.project;

import io.groundwork.people.CurrentPerson;
import io.groundwork.people.People;
import io.groundwork.people.Role;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.Sha256;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps memberships in the database; a project never loses its last manager. */
@Service
@Transactional
class Enrolment implements Members {

    private final ProjectRows projects;
    private final MemberRows members;
    private final ProjectAccess access;
    private final People people;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    Enrolment(
            ProjectRows projects,
            MemberRows members,
            ProjectAccess access,
            People people,
            CurrentPerson current,
            ApplicationEventPublisher events) {
        this.projects = projects;
        this.members = members;
        this.access = access;
        this.people = people;
        this.current = current;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Member> of(ProjectId project) {
        access.requireRole(project, Role.MANAGER, Role.AUDITOR);
        return members.of(project);
    }

    @Override
    @Transactional(readOnly = true)
    public String tag(ProjectId project) {
        return tag(of(project));
    }

    @Override
    public void put(ProjectId project, PersonId person, Set<Role> roles, @Nullable String tag) {
        if (roles.isEmpty() || !Roles.GIVEN.containsAll(roles)) {
            throw InvalidInput.of("/roles", "project.roles.given");
        }
        lock(project, tag);
        people.get(person);
        change(project, person, roles);
    }

    @Override
    public void remove(ProjectId project, PersonId person, @Nullable String tag) {
        lock(project, tag);
        if (members.roles(project, person).isEmpty()) {
            throw new NotFound(person);
        }
        change(project, person, Set.of());
    }

    private void change(ProjectId project, PersonId person, Set<Role> wanted) {
        Set<Role> held = members.roles(project, person);
        Set<Role> lost = EnumSet.noneOf(Role.class);
        held.stream().filter(role -> !wanted.contains(role)).forEach(lost::add);
        lost.forEach(role -> members.remove(project, person, role));
        wanted.forEach(role -> members.add(project, person, role));
        if (members.holders(project, Role.MANAGER).isEmpty()) {
            throw new LastManager();
        }
        if (!lost.isEmpty()) {
            events.publishEvent(new MemberRemoved(project, person, lost, current.id()));
        }
        if (!held.containsAll(wanted)) {
            List<String> roles = wanted.stream().map(Roles::wire).sorted().toList();
            events.publishEvent(new ProjectChanged(
                    project, "project.member-added", current.id(), Map.of("who", person.toString(), "roles", roles)));
        }
    }

    private void lock(ProjectId project, @Nullable String tag) {
        access.requireRole(project, Role.MANAGER);
        current.requireScope("projects:write");
        projects.lock(project);
        if (tag != null && !tag.equals(tag(members.of(project)))) {
            throw new StaleVersion(project);
        }
    }

    private static String tag(List<Member> members) {
        return Sha256.hex(members.toString()).substring(0, 16);
    }
}
