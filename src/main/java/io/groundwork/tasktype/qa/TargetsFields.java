package io.groundwork.tasktype.qa;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.groundwork.tasktype.qa.QaSettings.Targets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The target distribution: switched on or off, per item or per batch, one share in percent for each type. */
final class TargetsFields extends Composite<VerticalLayout> {

    private static final double DEFAULT_TOLERANCE = 0.05;

    private final Checkbox wanted = new Checkbox(getTranslation("qa.settings.targets"));
    private final Select<String> scope = new Select<>();
    private final IntegerField tolerance = percent(getTranslation("qa.settings.targets.tolerance"));
    private final IntegerField whole = percent(getTranslation("qa.settings.targets.whole"));
    private final Map<String, IntegerField> shares = new LinkedHashMap<>();
    private final Div grid = new Div();
    private Runnable changed = () -> {};

    TargetsFields() {
        scope.setLabel(getTranslation("qa.settings.targets.scope"));
        scope.setItems("batch", "item");
        scope.setItemLabelGenerator(value -> getTranslation("qa.settings.targets.scope." + value));
        scope.setValue("batch");
        tolerance.setValue(toPercent(DEFAULT_TOLERANCE));
        scope.addValueChangeListener(event -> changed.run());
        wanted.addValueChangeListener(event -> {
            grid.setVisible(event.getValue());
            changed.run();
        });
        grid.getStyle().set("display", "grid").set("gap", "var(--gw-s3, 12px)");
        grid.getStyle().set("grid-template-columns", "repeat(auto-fill, minmax(9rem, 1fr))");
        grid.setVisible(false);
        getContent().setPadding(false);
        getContent().add(wanted, grid);
    }

    private IntegerField percent(String label) {
        IntegerField field = new IntegerField(label);
        field.setMin(0);
        field.setMax(100);
        field.setSuffixComponent(new com.vaadin.flow.component.html.Span("%"));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(event -> changed.run());
        return field;
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Shows one field for each type; what was entered for a type that stays is kept. */
    void offer(List<String> types, boolean passage) {
        shares.keySet().retainAll(types);
        types.forEach(type -> shares.computeIfAbsent(type, this::percent));
        grid.removeAll();
        grid.add(scope, tolerance);
        types.forEach(type -> grid.add((Component) shares.get(type)));
        whole.setVisible(passage);
        grid.add(whole);
    }

    void show(@Nullable Targets targets) {
        wanted.setValue(targets != null);
        if (targets != null) {
            scope.setValue(targets.scope());
            tolerance.setValue(toPercent(targets.tolerance()));
            whole.setValue(targets.wholePassage() == null ? null : toPercent(targets.wholePassage()));
            targets.shares().forEach((type, share) -> shares.computeIfAbsent(type, this::percent)
                    .setValue(toPercent(share)));
        }
    }

    @Nullable
    Targets read() {
        if (!wanted.getValue()) {
            return null;
        }
        Map<String, Double> types = new TreeMap<>();
        shares.forEach((type, field) -> {
            if (field.getValue() != null) {
                types.put(type, field.getValue() / 100.0);
            }
        });
        return new Targets(
                scope.getValue(),
                tolerance.getValue() == null ? DEFAULT_TOLERANCE : tolerance.getValue() / 100.0,
                types,
                whole.isVisible() && whole.getValue() != null ? whole.getValue() / 100.0 : null);
    }

    private static int toPercent(double share) {
        return (int) Math.round(share * 100);
    }

    void complain(String message) {
        tolerance.setInvalid(!message.isEmpty());
        tolerance.setErrorMessage(message);
    }
}
