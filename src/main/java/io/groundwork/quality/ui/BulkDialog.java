package io.groundwork.quality.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import io.groundwork.dataset.ItemChoice;
import io.groundwork.dataset.Items;
import io.groundwork.people.Person;
import io.groundwork.project.Project;
import io.groundwork.quality.ItemAction;
import io.groundwork.quality.ItemActions;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.JobId;
import io.groundwork.ui.FieldErrors;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an action on many items needs to know before it starts; then how far it is and what it could not do. */
final class BulkDialog extends Dialog {

    private static final int USUAL_PRIORITY = 80;

    private final transient ItemActions actions;
    private final transient Items known;
    private final transient Project project;
    private final IntegerField priority = new IntegerField(getTranslation("quality.bulk.priority"));
    private final ComboBox<Person> person = new ComboBox<>(getTranslation("quality.bulk.person"));
    private final TextArea reason = new TextArea(getTranslation("quality.bulk.reason"));

    BulkDialog(
            ItemActions actions,
            Items known,
            Project project,
            String action,
            ItemChoice items,
            Collection<Person> workers) {
        this.actions = actions;
        this.known = known;
        this.project = project;
        long count = items.filter() == null ? items.ids().size() : actions.count(project.id(), items.filter());
        setHeaderTitle(getTranslation(
                count == 1 ? "quality.bulk.title.one" : "quality.bulk.title.other",
                getTranslation("quality.bulk." + action),
                count));
        setWidth("480px");
        priority.setValue(USUAL_PRIORITY);
        priority.setVisible(action.equals("prioritise"));
        person.setItems(workers);
        person.setItemLabelGenerator(Person::displayName);
        person.setVisible(Set.of("reassign", "handover").contains(action));
        reason.setMaxLength(300);
        reason.setVisible(Set.of("hold", "reopen", "withdraw").contains(action));
        Paragraph meaning = new Paragraph(getTranslation("quality.bulk." + action + ".text"));
        meaning.addClassName("gw-muted");
        Div fields = new Div(priority, person, reason);
        fields.addClassName("gw-fields");
        Div body = new Div(meaning, fields);
        body.addClassName("gw-column");
        add(body);
        Button cancel = new Button(getTranslation("ui.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button start = new Button(getTranslation("quality.bulk." + action), click -> start(action, items));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (action.equals("withdraw")) {
            start.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        getFooter().add(cancel, start);
    }

    private void start(String action, ItemChoice items) {
        JobId job;
        try {
            job = actions.start(project.id(), action(action, items));
        } catch (InvalidInput refused) {
            FieldErrors.show(refused, Map.of("/reason", reason, "/priority", priority, "/person", person));
            return;
        }
        BulkProgress progress = new BulkProgress(actions, known, project.id(), job);
        removeAll();
        add(progress);
        addOpenedChangeListener(change -> UI.getCurrent().refreshCurrentRoute(false));
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("quality.bulk.close"), click -> close()));
    }

    private ItemAction action(String action, ItemChoice items) {
        Person chosen = person.getValue();
        return new ItemAction(
                action,
                items.filter() == null ? List.copyOf(items.ids()) : null,
                items.filter(),
                priority.isVisible() ? priority.getValue() : null,
                chosen == null ? null : chosen.id(),
                reason.getValue());
    }
}
