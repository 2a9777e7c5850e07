package io.groundwork.project.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.groundwork.project.ProjectData;
import java.util.List;
import java.util.stream.Stream;

/** How a project keeps its quality: overlap, review rate, rework; shown on the small diagram beside the fields. */
final class QualityFields extends Composite<Div> {

    private final IntegerField overlap = field("project.overlap", 1, 10);
    private final IntegerField rate = field("project.rate", 0, 100);
    private final IntegerField limit = field("project.limit", 0, 20);
    private final IntegerField hold = field("project.hold", 0, 720);
    private final Checkbox blind = new Checkbox(getTranslation("project.blind"));
    private final LoopDiagram diagram = new LoopDiagram();

    QualityFields(ProjectData data) {
        overlap.setValue(data.overlap());
        rate.setValue((int) Math.round(data.reviewRate() * 100));
        limit.setValue(data.reworkLimit());
        hold.setValue(data.reworkHoldHours());
        blind.setValue(data.blind());
        blind.setHelperText(getTranslation("project.blind.help"));
        rate.setSuffixComponent(new Span("%"));
        Div fields = new Div(overlap, rate, limit, hold, blind);
        fields.addClassName("gw-quality-fields");
        getContent().addClassName("gw-quality");
        getContent().add(fields, diagram);
        List.of(overlap, rate, limit).forEach(field -> field.addValueChangeListener(change -> draw()));
        draw();
    }

    /** The data with what stands in the fields; an empty field keeps what was. */
    ProjectData over(ProjectData data) {
        return data.withQuality(
                value(overlap, data.overlap()),
                value(rate, (int) Math.round(data.reviewRate() * 100)) / 100.0,
                value(limit, data.reworkLimit()),
                value(hold, data.reworkHoldHours()),
                blind.getValue());
    }

    /** Whether a number lies outside what is possible; said at its field. */
    boolean complains() {
        return Stream.of(overlap, rate, limit, hold).anyMatch(IntegerField::isInvalid);
    }

    private void draw() {
        diagram.show(value(overlap, 1), value(rate, 0), value(limit, 0));
    }

    private IntegerField field(String key, int min, int max) {
        IntegerField field = new IntegerField(getTranslation(key));
        field.setHelperText(getTranslation(key + ".help"));
        field.setMin(min);
        field.setMax(max);
        String range = getTranslation("project.number.range", min, max);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(range)
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range));
        field.setStepButtonsVisible(true);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.setWidth("220px");
        return field;
    }

    private static int value(IntegerField field, int otherwise) {
        Integer value = field.getValue();
        return value == null ? otherwise : value;
    }
}
