package io.groundwork.project.ui;

import com.vaadin.flow.component.Component;
import io.groundwork.people.People;
import io.groundwork.people.Role;
import io.groundwork.project.Members;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectAccess;
import io.groundwork.project.ProjectSection;
import io.groundwork.ui.ErrorNotice;
import java.util.Set;

/** The people of a project. */
@org.springframework.stereotype.Component
class PeopleSection implements ProjectSection {

    private final Members members;
    private final People people;
    private final ProjectAccess access;
    private final ErrorNotice errors;

    PeopleSection(Members members, People people, ProjectAccess access, ErrorNotice errors) {
        this.members = members;
        this.people = people;
        this.access = access;
        this.errors = errors;
    }

    @Override
    public String id() {
        return "people";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.MANAGER, Role.AUDITOR);
    }

    @Override
    public Component create(Project project) {
        boolean edits = access.roles(project.id()).contains(Role.MANAGER);
        return new PeopleTable(members, people, errors, project.id(), edits);
    }
}
