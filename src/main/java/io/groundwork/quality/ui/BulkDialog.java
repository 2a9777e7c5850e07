package io.groundwork.quality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import io.groundwork.people.Person;
import io.groundwork.project.Project;
import io.groundwork.quality.ItemAction;
import io.groundwork.quality.ItemActions;
import io.groundwork.shared.ItemId;
import io.groundwork.ui.Notice;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What an action on many items needs to know before it starts. */
final class BulkDialog extends Dialog {

    private final IntegerField priority = new IntegerField(getTranslation("quality.bulk.priority"));
    private final ComboBox<Person> person = new ComboBox<>(getTranslation("quality.bulk.person"));
    private final TextArea reason = new TextArea(getTranslation("quality.bulk.reason"));

    BulkDialog(ItemActions actions, Project project, String action, List<ItemId> items, Collection<Person> workers) {
        setHeaderTitle(getTranslation("quality.bulk.title", getTranslation("quality.bulk." + action), items.size()));
        setWidth("480px");
        priority.setValue(80);
        priority.setVisible(action.equals("prioritise"));
        person.setItems(workers);
        person.setItemLabelGenerator(Person::displayName);
        person.setVisible(Set.of("reassign", "handover").contains(action));
        reason.setMaxLength(300);
        reason.setVisible(Set.of("hold", "reopen", "withdraw").contains(action));
        Div fields = new Div(priority, person, reason);
        fields.addClassName("gw-fields");
        add(fields);
        Button cancel = new Button(getTranslation("ui.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button start = new Button(getTranslation("quality.bulk.do"), click -> {
            actions.start(project.id(), action(action, items));
            Notice.ok(getTranslation("quality.bulk.started", items.size()));
            close();
        });
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, start);
    }

    private ItemAction action(String action, List<ItemId> items) {
        Person chosen = person.getValue();
        return new ItemAction(
                action, items, null, priority.getValue(), chosen == null ? null : chosen.id(), reason.getValue());
    }
}
