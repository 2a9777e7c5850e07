package io.groundwork.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.groundwork.dataset.ItemFilter;
import io.groundwork.dataset.Items;
import io.groundwork.people.Role;
import io.groundwork.project.Brief;
import io.groundwork.project.Briefs;
import io.groundwork.project.OverviewPart;
import io.groundwork.project.Project;
import io.groundwork.quality.ItemAction;
import io.groundwork.quality.ItemActions;
import io.groundwork.quality.Progress;
import io.groundwork.shared.JobId;
import io.groundwork.ui.Ask;
import io.groundwork.ui.Messages;
import java.util.Set;

/** Offers the items that were accepted under a brief older than a material change for redo. */
@org.springframework.stereotype.Component
class RedoPart implements OverviewPart {

    private final Progress progress;
    private final Briefs briefs;
    private final ItemActions actions;
    private final Items items;
    private final Messages messages;

    RedoPart(Progress progress, Briefs briefs, ItemActions actions, Items items, Messages messages) {
        this.progress = progress;
        this.briefs = briefs;
        this.actions = actions;
        this.items = items;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.MANAGER);
    }

    @Override
    public Component create(Project project) {
        Div place = new Div();
        long outdated = progress.of(project.id()).outdated();
        int material = briefs.versions(project.id()).stream()
                .filter(Brief::material)
                .mapToInt(Brief::version)
                .max()
                .orElse(0);
        place.setVisible(outdated > 0 && material > 0);
        if (place.isVisible()) {
            Span text =
                    new Span(messages.text(counted("quality.redo", outdated), new Figure().number(outdated), material));
            text.addClassName("gw-grow");
            Button redo = new Button(messages.text("quality.redo.do"), click -> ask(project, material, outdated));
            place.add(text, redo);
            place.addClassNames("gw-note", "gw-row", "gw-section", "warn");
        }
        return place;
    }

    private void ask(Project project, int material, long outdated) {
        Ask.first(
                messages.text(counted("quality.redo.title", outdated), new Figure().number(outdated)),
                messages.text("quality.redo.text"),
                messages.text("quality.redo.do"),
                () -> reopen(project, material));
    }

    private void reopen(Project project, int material) {
        ItemAction reopen = new ItemAction(
                "reopen",
                null,
                ItemFilter.acceptedBefore(material),
                null,
                null,
                messages.text("quality.redo.reason", material));
        JobId job = actions.start(project.id(), reopen);
        new BulkWatch(messages.text("quality.bulk.reopen"), new BulkProgress(actions, items, project.id(), job)).open();
    }

    private static String counted(String key, long count) {
        return key + (count == 1 ? ".one" : ".other");
    }
}
