package io.groundwork.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.groundwork.people.Role;
import io.groundwork.project.OverviewPart;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectAccess;
import io.groundwork.project.ProjectSection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;

/** The first page of a project, composed of contributed parts. */
@org.springframework.stereotype.Component
class OverviewSection implements ProjectSection {

    private final ObjectProvider<OverviewPart> parts;
    private final ProjectAccess access;

    OverviewSection(ObjectProvider<OverviewPart> parts, ProjectAccess access) {
        this.parts = parts;
        this.access = access;
    }

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.values());
    }

    @Override
    public Component create(Project project) {
        Set<Role> held = access.roles(project.id());
        Div overview = new Div();
        overview.addClassName("gw-overview");
        parts.stream()
                .filter(part -> !Collections.disjoint(part.roles(), held))
                .sorted(Comparator.comparingInt(OverviewPart::order))
                .forEach(part -> overview.add(part.create(project)));
        return overview;
    }
}
