package io.groundwork.project;

import io.groundwork.people.Role;
import io.groundwork.shared.OnceATransaction;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of memberships. */
@Repository
class MemberRows {

    private final JdbcClient jdbc;
    private final OnceATransaction<Membership, Set<Role>> read = new OnceATransaction<>();

    MemberRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Member> of(ProjectId project) {
        Map<PersonId, Set<Role>> roles = new LinkedHashMap<>();
        jdbc.sql("select person_id, role from project_member where project_id = ? order by person_id, role")
                .param(project.value())
                .query(row -> {
                    PersonId person = new PersonId(row.getObject("person_id", UUID.class));
                    roles.computeIfAbsent(person, p -> EnumSet.noneOf(Role.class))
                            .add(Roles.read(row.getString("role")));
                });
        return roles.entrySet().stream()
                .map(entry -> new Member(entry.getKey(), entry.getValue()))
                .toList();
    }

    Set<Role> roles(ProjectId project, PersonId person) {
        return read.find(new Membership(project, person), () -> Optional.of(readRoles(project, person)))
                .orElseThrow();
    }

    private Set<Role> readRoles(ProjectId project, PersonId person) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        jdbc.sql("select role from project_member where project_id = ? and person_id = ?")
                .params(project.value(), person.value())
                .query(String.class)
                .list()
                .forEach(role -> roles.add(Roles.read(role)));
        return roles;
    }

    List<PersonId> holders(ProjectId project, Role role) {
        return jdbc.sql("select person_id from project_member where project_id = ? and role = ? order by person_id")
                .params(project.value(), Roles.wire(role))
                .query((row, n) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    void add(ProjectId project, PersonId person, Role role) {
        read.forget(new Membership(project, person));
        jdbc.sql("insert into project_member (project_id, person_id, role) values (?, ?, ?) on conflict do nothing")
                .params(project.value(), person.value(), Roles.wire(role))
                .update();
    }

    void remove(ProjectId project, PersonId person, Role role) {
        read.forget(new Membership(project, person));
        jdbc.sql("delete from project_member where project_id = ? and person_id = ? and role = ?")
                .params(project.value(), person.value(), Roles.wire(role))
                .update();
    }

    private record Membership(ProjectId project, PersonId person) {}
}
