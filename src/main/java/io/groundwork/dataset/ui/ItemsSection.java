package io.groundwork.dataset.ui;

import com.vaadin.flow.component.Component;
import io.groundwork.dataset.ItemListActions;
import io.groundwork.dataset.ItemSearch;
import io.groundwork.people.Role;
import io.groundwork.project.Names;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectAccess;
import io.groundwork.project.ProjectSection;
import io.groundwork.project.Projects;
import io.groundwork.shared.PersonId;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tab that lists the items of a project. */
@org.springframework.stereotype.Component
class ItemsSection implements ProjectSection {

    private final ItemSearch items;
    private final Projects projects;
    private final ProjectAccess access;
    private final Names names;
    private final List<ItemListActions> actions;
    private final Clock clock;

    ItemsSection(
            ItemSearch items,
            Projects projects,
            ProjectAccess access,
            Names names,
            List<ItemListActions> actions,
            Clock clock) {
        this.items = items;
        this.access = access;
        this.actions = actions;
        this.projects = projects;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "items";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.MANAGER, Role.AUDITOR, Role.REQUESTER, Role.REVIEWER, Role.SENIOR);
    }

    @Override
    public Component create(Project project) {
        ItemAddress address = ItemAddress.here();
        Map<PersonId, String> people = workers(project);
        ItemFilters filters = new ItemFilters(address, projects.batches(project.id()), people);
        Set<Role> held = access.roles(project.id());
        boolean manages = held.contains(Role.MANAGER);
        return new ItemTable(
                items,
                project,
                projects.batches(project.id()),
                people,
                address,
                filters,
                manages ? actions : List.of(),
                manages || held.contains(Role.AUDITOR),
                clock);
    }

    private Map<PersonId, String> workers(Project project) {
        Set<PersonId> people = new LinkedHashSet<>();
        for (Role role : new Role[] {Role.ANNOTATOR, Role.REVIEWER, Role.SENIOR}) {
            people.addAll(projects.members(project.id(), role));
        }
        return names.of(project, people);
    }
}
