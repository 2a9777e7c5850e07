package io.groundwork.quality.ui;

import com.vaadin.flow.component.Component;
import io.groundwork.dataset.Items;
import io.groundwork.people.Role;
import io.groundwork.project.Batches;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectAccess;
import io.groundwork.project.ProjectSection;
import io.groundwork.quality.ItemActions;
import io.groundwork.ui.ErrorNotice;
import java.util.Set;

/** The batches of a project. */
@org.springframework.stereotype.Component
class BatchesSection implements ProjectSection {

    private final Batches batches;
    private final Items items;
    private final ItemActions actions;
    private final ProjectAccess access;
    private final ErrorNotice errors;

    BatchesSection(Batches batches, Items items, ItemActions actions, ProjectAccess access, ErrorNotice errors) {
        this.batches = batches;
        this.items = items;
        this.actions = actions;
        this.access = access;
        this.errors = errors;
    }

    @Override
    public String id() {
        return "batches";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.MANAGER, Role.AUDITOR, Role.REQUESTER);
    }

    @Override
    public Component create(Project project) {
        boolean edits = access.roles(project.id()).contains(Role.MANAGER);
        return new BatchTable(batches, items, actions, errors, new Figure(), project, edits);
    }
}
