package io.groundwork.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import io.groundwork.dataset.ItemChoice;
import io.groundwork.dataset.ItemListActions;
import io.groundwork.dataset.Items;
import io.groundwork.people.People;
import io.groundwork.people.Role;
import io.groundwork.project.Project;
import io.groundwork.project.Projects;
import io.groundwork.quality.ItemActions;
import io.groundwork.shared.PersonId;
import io.groundwork.ui.Messages;
import io.groundwork.ui.Notice;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The menu of a manager's bulk actions above the list of items. */
@org.springframework.stereotype.Component
class BulkActions implements ItemListActions {

    private static final List<String> ACTIONS =
            List.of("prioritise", "reassign", "handover", "unlease", "hold", "requeue", "reopen", "withdraw");

    private final ItemActions actions;
    private final Items items;
    private final Projects projects;
    private final People people;
    private final Messages messages;

    BulkActions(ItemActions actions, Items items, Projects projects, People people, Messages messages) {
        this.actions = actions;
        this.items = items;
        this.projects = projects;
        this.people = people;
        this.messages = messages;
    }

    @Override
    public Component create(Project project, Supplier<ItemChoice> chosen) {
        MenuBar bar = new MenuBar();
        bar.addClassName("gw-bulk");
        MenuItem menu = bar.addItem(messages.text("quality.bulk"));
        for (String action : ACTIONS) {
            menu.getSubMenu()
                    .addItem(messages.text("quality.bulk." + action), click -> open(project, action, chosen.get()));
        }
        return bar;
    }

    private void open(Project project, String action, ItemChoice chosen) {
        if (chosen.isEmpty()) {
            Notice.bad(messages.text("quality.bulk.none"));
            return;
        }
        Set<PersonId> workers = new LinkedHashSet<>();
        for (Role role : List.of(Role.ANNOTATOR, Role.REVIEWER, Role.SENIOR)) {
            workers.addAll(projects.members(project.id(), role));
        }
        new BulkDialog(
                        actions,
                        items,
                        project,
                        action,
                        chosen,
                        people.all(workers).values())
                .open();
    }
}
