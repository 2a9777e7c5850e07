package io.groundwork.tasktype.pairwise;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.groundwork.tasktype.pairwise.PairwiseSettings.Dimension;
import io.groundwork.tasktype.settings.Complaints;
import io.groundwork.tasktype.settings.EntryFields;

/** The fields of one question. */
final class DimensionFields extends Composite<Div> implements EntryFields<Dimension> {

    private final String id;
    private final TextField name = new TextField(getTranslation("pairwise.settings.dimension.name"));
    private final TextArea description = new TextArea(getTranslation("pairwise.settings.dimension.description"));
    private final Select<Integer> scale = new Select<>();
    private final Checkbox ties = new Checkbox(getTranslation("pairwise.settings.dimension.ties"));

    DimensionFields(Dimension dimension) {
        id = dimension.id();
        name.setMaxLength(PairwiseSettingsChecks.NAME_LENGTH);
        name.setValue(dimension.name());
        name.setValueChangeMode(ValueChangeMode.LAZY);
        description.setValue(dimension.description() == null ? "" : dimension.description());
        description.setValueChangeMode(ValueChangeMode.LAZY);
        description.addClassName("gw-entry-wide");
        scale.setLabel(getTranslation("pairwise.settings.dimension.scale"));
        scale.setItems(Dimension.SCALES);
        scale.setItemLabelGenerator(points -> getTranslation("pairwise.settings.dimension.scale." + points));
        scale.setValue(dimension.scale());
        ties.setValue(dimension.ties());
        ties.addClassName("gw-entry-wide");
        getContent().addClassName("gw-entry-fields");
        getContent().add(name, scale, description, ties);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Dimension read() {
        String about = description.getValue().strip();
        return new Dimension(
                id, name.getValue().strip(), about.isEmpty() ? null : about, scale.getValue(), ties.getValue());
    }

    @Override
    public void onChange(Runnable listener) {
        name.addValueChangeListener(event -> listener.run());
        description.addValueChangeListener(event -> listener.run());
        scale.addValueChangeListener(event -> listener.run());
        ties.addValueChangeListener(event -> listener.run());
    }

    @Override
    public void focus() {
        name.focus();
    }

    @Override
    public void complain(Complaints complaints) {
        String path = PairwiseResult.path(id);
        name.setErrorMessage(complaints.at(path + "/name"));
        name.setInvalid(!name.getErrorMessage().isEmpty());
        description.setErrorMessage(complaints.at(path + "/description"));
        description.setInvalid(!description.getErrorMessage().isEmpty());
        scale.setErrorMessage(complaints.at(path + "/scale"));
        scale.setInvalid(!scale.getErrorMessage().isEmpty());
    }
}
