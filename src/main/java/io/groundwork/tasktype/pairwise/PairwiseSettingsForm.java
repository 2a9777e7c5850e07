package io.groundwork.tasktype.pairwise;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.groundwork.shared.Violation;
import io.groundwork.tasktype.SettingsForm;
import io.groundwork.tasktype.pairwise.PairwiseSettings.Dimension;
import io.groundwork.tasktype.settings.Complaints;
import io.groundwork.tasktype.settings.EntryList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions of a comparison, as a manager sets them. */
final class PairwiseSettingsForm extends Composite<VerticalLayout> implements SettingsForm<PairwiseSettings> {

    private final EntryList<Dimension> dimensions = new EntryList<>(
            PairwiseSettingsChecks.MOST_DIMENSIONS,
            DimensionFields::new,
            PairwiseSettingsForm::fresh,
            "pairwise.settings.dimension.add");
    private final Checkbox bothBad = new Checkbox(getTranslation("pairwise.settings.bothBad"));
    private final RadioButtonGroup<String> reason = new RadioButtonGroup<>(getTranslation("pairwise.settings.reason"));
    private final Checkbox hideModels = new Checkbox(getTranslation("pairwise.settings.hideModels"));
    private Runnable changed = () -> {};
    private boolean showing;

    PairwiseSettingsForm() {
        reason.setItems(PairwiseSettings.REQUIRED, PairwiseSettings.OPTIONAL, PairwiseSettings.NONE);
        reason.setItemLabelGenerator(choice -> getTranslation("pairwise.settings.reason." + choice));
        dimensions.onChange(this::tell);
        bothBad.addValueChangeListener(event -> tell());
        reason.addValueChangeListener(event -> tell());
        hideModels.addValueChangeListener(event -> tell());
        getContent().setPadding(false);
        getContent().add(dimensions, bothBad, reason, hideModels);
        show(PairwiseSettings.DEFAULTS);
    }

    private static Dimension fresh(List<Dimension> others) {
        Set<String> taken = others.stream().map(Dimension::id).collect(Collectors.toSet());
        String id = Stream.iterate(1, number -> number + 1)
                .map(number -> "q" + number)
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElseThrow();
        return new Dimension(id, "", null, Dimension.FIVE_POINTS, true);
    }

    private void tell() {
        if (!showing) {
            changed.run();
        }
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(PairwiseSettings settings) {
        showing = true;
        dimensions.show(settings.dimensions());
        bothBad.setValue(settings.bothBad());
        reason.setValue(settings.reason());
        hideModels.setValue(settings.hideModels());
        showing = false;
    }

    @Override
    public PairwiseSettings read() {
        return new PairwiseSettings(dimensions.read(), bothBad.getValue(), reason.getValue(), hideModels.getValue());
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }

    @Override
    public void complain(List<Violation> violations) {
        dimensions.complain(new Complaints(this, violations), "/dimensions");
    }
}
