package io.groundwork.tasktype.classification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.groundwork.tasktype.settings.Complaints;
import io.groundwork.tasktype.settings.EntryFields;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fields of one label. */
final class LabelFields implements EntryFields<Label> {

    private final Div fields = new Div();
    private final TextField name = new TextField(say("label.name"));
    private final TextField description = new TextField(say("description"));
    private final Checkbox reason = new Checkbox(say("reasonRequired"));
    private final Checkbox spans = new Checkbox(say("spansRequired"));
    private final Select<Judgement> good = new Select<>();
    private final KeyField key;
    private final Folded more;
    private Runnable changed = () -> {};

    LabelFields(Label label, Supplier<Set<String>> keys) {
        key = new KeyField(label.id(), "label", keys);
        more = new Folded(description, reason, spans, good, key);
        good.setLabel(say("good"));
        good.setHelperText(say("good.help"));
        good.setItems(Judgement.values());
        good.setItemLabelGenerator(this::name);
        show(label);
        name.addValueChangeListener(event -> key.follow(event.getValue()));
        for (TextField field : List.of(name, description, key)) {
            field.setWidthFull();
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(event -> tell());
        }
        List.of(reason, spans).forEach(box -> box.addValueChangeListener(event -> tell()));
        good.addValueChangeListener(event -> tell());
        fields.add(name, more);
    }

    /** What a label says about a text as an example to train on. */
    private enum Judgement {
        NEITHER(null),
        GOOD(true),
        BAD(false);

        private final @Nullable Boolean value;

        Judgement(@Nullable Boolean value) {
            this.value = value;
        }

        static Judgement of(@Nullable Boolean good) {
            return good == null ? NEITHER : good ? GOOD : BAD;
        }
    }

    private String say(String key) {
        return fields.getTranslation("classification.settings." + key);
    }

    private String name(Judgement judgement) {
        return say("good." + judgement.name().toLowerCase(Locale.ROOT));
    }

    private void show(Label label) {
        name.setValue(label.name());
        description.setValue(label.description() == null ? "" : label.description());
        reason.setValue(label.reasonRequired());
        spans.setValue(label.spansRequired());
        good.setValue(Judgement.of(label.good()));
        sum();
    }

    private void sum() {
        more.sum(List.of(
                key.key(),
                reason.getValue() ? say("sum.reason") : "",
                spans.getValue() ? say("sum.spans") : "",
                good.getValue() == Judgement.NEITHER ? "" : name(good.getValue())));
    }

    private void tell() {
        sum();
        changed.run();
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Label read() {
        String about = description.getValue().strip();
        return new Label(
                key.key(),
                name.getValue().strip(),
                about.isEmpty() ? null : about,
                reason.getValue(),
                spans.getValue(),
                good.getValue().value);
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }

    @Override
    public void focus() {
        name.focus();
    }

    /** The paths begin with the id of the label. */
    @Override
    public void complain(Complaints complaints) {
        String path = "/" + key.key();
        Folded.complain(name, complaints.at(path + "/name"));
        Folded.complain(description, complaints.at(path + "/description"));
        Folded.complain(key, complaints.at(path + "/id"));
    }
}
