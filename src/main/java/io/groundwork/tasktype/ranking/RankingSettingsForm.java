package io.groundwork.tasktype.ranking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.groundwork.shared.Violation;
import io.groundwork.tasktype.SettingsForm;
import io.groundwork.tasktype.settings.Bounds;
import io.groundwork.tasktype.settings.BoundsFields;
import io.groundwork.tasktype.settings.Complaints;
import io.groundwork.tasktype.settings.EntryList;
import java.util.List;
import java.util.stream.Stream;

/** The requirements of a ranking project, as a manager sets them. */
final class RankingSettingsForm extends Composite<VerticalLayout> implements SettingsForm<RankingSettings> {

    private final BoundsFields responses = new BoundsFields("ranking.settings.responses");
    private final IntegerField promptWords = new IntegerField(getTranslation("ranking.settings.promptWords"));
    private final EntryList<Dimension> dimensions = new EntryList<>(
            RankingSettingsChecks.MOST_DIMENSIONS,
            dimension -> new DimensionFields(dimension, this::idOf),
            NewDimension::beside,
            "ranking.settings.dimension.add");
    private final RelatedField related = new RelatedField();
    private final Checkbox allBad = new Checkbox(getTranslation("ranking.settings.allBad"));
    private final RadioButtonGroup<String> reason = new RadioButtonGroup<>(getTranslation("ranking.settings.reason"));
    private final Checkbox shuffle = new Checkbox(getTranslation("ranking.settings.shuffle"));
    private final Checkbox hideModels = new Checkbox(getTranslation("ranking.settings.hideModels"));
    private List<String> stored = List.of();
    private Runnable changed = () -> {};
    private boolean showing;

    RankingSettingsForm() {
        promptWords.setMin(1);
        promptWords.setStepButtonsVisible(true);
        promptWords.setPlaceholder(getTranslation("tasktype.settings.atMost"));
        promptWords.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setItems(RankingSettings.REQUIRED, RankingSettings.OPTIONAL, RankingSettings.NONE);
        reason.setItemLabelGenerator(choice -> getTranslation("ranking.settings.reason." + choice));
        responses.addValueChangeListener(event -> tell());
        promptWords.addValueChangeListener(event -> tell());
        related.addValueChangeListener(event -> tell());
        reason.addValueChangeListener(event -> tell());
        Stream.of(allBad, shuffle, hideModels).forEach(box -> box.addValueChangeListener(event -> tell()));
        dimensions.onChange(this::tell);
        getContent().setPadding(false);
        getContent()
                .add(
                        responses,
                        promptWords,
                        new H3(getTranslation("ranking.settings.dimensions")),
                        dimensions,
                        related,
                        allBad,
                        reason,
                        shuffle,
                        hideModels);
        show(RankingSettings.DEFAULTS);
    }

    private String idOf(Dimension dimension, String name) {
        return NewDimension.idOf(dimension, name, stored);
    }

    private void tell() {
        if (!showing) {
            showing = true;
            related.offer(dimensions.read());
            showing = false;
            changed.run();
        }
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(RankingSettings settings) {
        showing = true;
        responses.setValue(settings.responses());
        promptWords.setValue(
                settings.promptWords() == null ? null : settings.promptWords().max());
        stored = settings.dimensions().stream().map(Dimension::id).toList();
        dimensions.show(settings.dimensions());
        related.show(settings.dimensions());
        allBad.setValue(settings.allBad());
        reason.setValue(settings.reason());
        shuffle.setValue(settings.shuffle());
        hideModels.setValue(settings.hideModels());
        showing = false;
    }

    @Override
    public RankingSettings read() {
        return new RankingSettings(
                responses.getValue(),
                promptWords.getValue() == null ? null : new Bounds(null, promptWords.getValue()),
                related.applied(dimensions.read()),
                shuffle.getValue(),
                hideModels.getValue(),
                reason.getValue(),
                allBad.getValue());
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }

    @Override
    public void complain(List<Violation> violations) {
        Complaints complaints = new Complaints(this, violations);
        responses.complain(complaints.at("/responses"));
        promptWords.setErrorMessage(complaints.at("/promptWords"));
        promptWords.setInvalid(!promptWords.getErrorMessage().isEmpty());
        dimensions.complain(complaints, RankingResult.DIMENSIONS);
    }
}
