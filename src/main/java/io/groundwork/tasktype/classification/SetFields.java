package io.groundwork.tasktype.classification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.groundwork.tasktype.settings.Complaints;
import io.groundwork.tasktype.settings.EntryFields;
import io.groundwork.tasktype.settings.EntryList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The fields of one set of labels. */
final class SetFields implements EntryFields<LabelSet> {

    private final Div fields = new Div();
    private final TextField name = new TextField(fields.getTranslation("classification.settings.set.name"));
    private final RadioButtonGroup<Boolean> multiple = new RadioButtonGroup<>();
    private final Checkbox required = new Checkbox(fields.getTranslation("classification.settings.required"));
    private final KeyField key;
    private final Folded more;
    private final EntryList<Label> labels;
    private Runnable changed = () -> {};

    SetFields(LabelSet set, Supplier<Set<String>> keys) {
        key = new KeyField(set.id(), "set", keys);
        more = new Folded(key);
        labels = new EntryList<>(
                ClassificationSettingsChecks.MOST_LABELS,
                label -> new LabelFields(label, this::labelKeys),
                known -> Label.EMPTY,
                "classification.settings.label.add");
        show(set);
        name.setWidthFull();
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(event -> key.follow(event.getValue()));
        List.of(name, key).forEach(field -> field.addValueChangeListener(event -> tell()));
        multiple.addValueChangeListener(event -> tell());
        required.addValueChangeListener(event -> tell());
        labels.onChange(this::tell);
        fields.getStyle().set("display", "grid").set("gap", "var(--gw-s2, 8px)");
        fields.add(name, multiple, required, more, labels);
    }

    private void show(LabelSet set) {
        name.setValue(set.name());
        multiple.setAriaLabel(fields.getTranslation("classification.settings.multiple"));
        multiple.setItems(false, true);
        multiple.setItemLabelGenerator(many -> fields.getTranslation("classification.settings.multiple." + many));
        multiple.setValue(set.multiple());
        required.setValue(set.required());
        labels.show(set.labels());
        more.sum(List.of(set.id()));
    }

    private Set<String> labelKeys() {
        return labels.read().stream().map(Label::id).collect(Collectors.toSet());
    }

    private void tell() {
        more.sum(List.of(key.key()));
        changed.run();
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public LabelSet read() {
        return new LabelSet(
                key.key(),
                name.getValue().strip(),
                multiple.getValue(),
                required.getValue(),
                labels.read().stream().filter(label -> !label.saysNothing()).toList());
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }

    @Override
    public void focus() {
        name.focus();
    }

    @Override
    public void complain(Complaints complaints) {
        String path = ClassificationResult.path(key.key());
        Folded.complain(name, complaints.at(path + "/name"));
        Folded.complain(key, complaints.at(path + "/id"));
        labels.complain(complaints.below(path + "/labels"), "");
    }
}
