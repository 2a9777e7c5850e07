package io.groundwork.dataset.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.groundwork.dataset.ItemFilter;
import io.groundwork.dataset.ItemState;
import io.groundwork.project.Batch;
import io.groundwork.shared.PersonId;
import java.util.List;
import java.util.Map;

/** The fields that narrow the list of items; each change goes into the address. */
final class ItemFilters extends Composite<Div> {

    private final TextField text = new TextField();
    private final ComboBox<ItemState> state = new ComboBox<>();
    private final ComboBox<Batch> batch = new ComboBox<>();
    private final ComboBox<PersonId> person = new ComboBox<>();

    ItemFilters(ItemAddress address, List<Batch> batches, Map<PersonId, String> people) {
        ItemFilter filter = address.filter();
        text.setPlaceholder(getTranslation("dataset.filter.text"));
        text.setAriaLabel(getTranslation("dataset.filter.text"));
        text.addClassName("gw-search");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        text.setValue(filter.q() == null ? "" : filter.q());
        choices(state, "dataset.filter.state", List.of(ItemState.values()));
        state.setItemLabelGenerator(one -> getTranslation(StateWord.key(one)));
        state.setValue(filter.state());
        choices(batch, "dataset.filter.batch", batches);
        batch.setItemLabelGenerator(Batch::name);
        batches.stream()
                .filter(one -> one.id().equals(filter.batch()))
                .findFirst()
                .ifPresent(batch::setValue);
        choices(person, "dataset.filter.person", List.copyOf(people.keySet()));
        person.setItemLabelGenerator(one -> people.getOrDefault(one, one.toString()));
        if (filter.person() != null && people.containsKey(filter.person())) {
            person.setValue(filter.person());
        }
        text.addValueChangeListener(change -> address.go(chosen()));
        state.addValueChangeListener(change -> address.go(chosen()));
        batch.addValueChangeListener(change -> address.go(chosen()));
        person.addValueChangeListener(change -> address.go(chosen()));
        getContent().add(text, state, batch, person);
        getContent().addClassNames("gw-row", "wrap", "gw-filters");
    }

    private <T> void choices(ComboBox<T> field, String key, List<T> items) {
        field.setPlaceholder(getTranslation(key + ".any"));
        field.setAriaLabel(getTranslation(key));
        field.setItems(items);
        field.setClearButtonVisible(true);
    }

    private ItemFilter chosen() {
        return new ItemFilter(
                state.getValue(),
                batch.getValue() == null ? null : batch.getValue().id(),
                person.getValue(),
                text.getValue().isBlank() ? null : text.getValue().strip());
    }
}
