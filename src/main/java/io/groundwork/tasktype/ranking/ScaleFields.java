package io.groundwork.tasktype.ranking;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.groundwork.tasktype.preference.Scale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether each response is rated, from which number to which, and from which on it is good. */
final class ScaleFields extends Composite<Div> {

    private final Checkbox rated = new Checkbox(getTranslation("ranking.settings.dimension.rated"));
    private final IntegerField min = number("min");
    private final IntegerField max = number("max");
    private final IntegerField good = number("good");
    private final Div numbers = new Div(min, max, good);
    private final Span complaint = new Span();

    ScaleFields() {
        good.setHelperText(getTranslation("ranking.settings.scale.good.help"));
        numbers.addClassName("gw-entry-fields");
        complaint.addClassName("gw-entry-error");
        complaint.getElement().setAttribute("role", "alert");
        rated.addValueChangeListener(event -> numbers.setVisible(event.getValue()));
        getContent().add(rated, numbers, complaint);
    }

    private IntegerField number(String key) {
        IntegerField field = new IntegerField(getTranslation("ranking.settings.scale." + key));
        field.setStepButtonsVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }

    void show(@Nullable Scale scale) {
        Scale shown = scale == null ? Scale.of(1, 5) : scale;
        rated.setValue(scale != null);
        min.setValue(shown.min());
        max.setValue(shown.max());
        good.setValue(shown.goodFrom());
        numbers.setVisible(scale != null);
    }

    @Nullable
    Scale read() {
        return rated.getValue() ? new Scale(orZero(min.getValue()), orZero(max.getValue()), good.getValue()) : null;
    }

    private static int orZero(@Nullable Integer number) {
        return Objects.requireNonNullElse(number, 0);
    }

    void onChange(Runnable listener) {
        rated.addValueChangeListener(event -> listener.run());
        Stream.of(min, max, good).forEach(field -> field.addValueChangeListener(event -> listener.run()));
    }

    void complain(String message) {
        complaint.setText(message);
    }
}
