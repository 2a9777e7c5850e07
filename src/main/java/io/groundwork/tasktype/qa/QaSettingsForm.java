package io.groundwork.tasktype.qa;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import io.groundwork.shared.Violation;
import io.groundwork.tasktype.SettingsForm;
import io.groundwork.tasktype.settings.BoundsFields;
import io.groundwork.tasktype.settings.Complaints;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The requirements of a question and answer project, as a manager sets them. */
final class QaSettingsForm extends Composite<VerticalLayout> implements SettingsForm<QaSettings> {

    private final Checkbox passage = new Checkbox(getTranslation("qa.settings.passage"));
    private final BoundsFields pairs = new BoundsFields("qa.settings.pairs");
    private final BoundsFields questionWords = new BoundsFields("qa.settings.questionWords");
    private final BoundsFields answerWords = new BoundsFields("qa.settings.answerWords");
    private final MultiSelectComboBox<String> types = new MultiSelectComboBox<>(getTranslation("qa.settings.types"));
    private final Checkbox ownTypes = new Checkbox(getTranslation("qa.settings.ownTypes"));
    private final Checkbox spansRequired = new Checkbox(getTranslation("qa.settings.spansRequired"));
    private final TargetsFields targets = new TargetsFields();
    private final List<String> known = new ArrayList<>(QaSettings.DEFAULTS.types());
    private Runnable changed = () -> {};
    private boolean showing;

    QaSettingsForm() {
        types.setHelperText(getTranslation("qa.settings.types.help"));
        types.setAllowCustomValue(true);
        types.setWidthFull();
        types.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        types.addCustomValueSetListener(event -> addType(event.getDetail()));
        passage.addValueChangeListener(event -> spansRequired.setVisible(event.getValue()));
        getContent().setPadding(false);
        getContent().add(passage, pairs, questionWords, answerWords, types, ownTypes, spansRequired, targets);
        List.of(pairs, questionWords, answerWords).forEach(field -> field.addValueChangeListener(event -> tell()));
        List.of(passage, ownTypes, spansRequired).forEach(box -> box.addValueChangeListener(event -> tell()));
        types.addValueChangeListener(event -> tell());
        targets.onChange(this::tell);
        show(QaSettings.DEFAULTS);
    }

    private void addType(String type) {
        Set<String> chosen = new LinkedHashSet<>(types.getValue());
        String name = type.strip();
        if (!name.isEmpty() && chosen.add(name)) {
            if (!known.contains(name)) {
                known.add(name);
            }
            types.setItems(known);
            types.setValue(chosen);
        }
    }

    private void tell() {
        if (!showing) {
            targets.offer(chosenTypes(), passage.getValue());
            changed.run();
        }
    }

    private List<String> chosenTypes() {
        Set<String> chosen = types.getValue();
        return known.stream().filter(chosen::contains).toList();
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(QaSettings settings) {
        showing = true;
        settings.types().stream().filter(type -> !known.contains(type)).forEach(known::add);
        types.setItems(known);
        types.setValue(new LinkedHashSet<>(settings.types()));
        passage.setValue(settings.passage());
        pairs.setValue(settings.pairs());
        questionWords.setValue(settings.questionWords());
        answerWords.setValue(settings.answerWords());
        ownTypes.setValue(settings.ownTypes());
        spansRequired.setValue(settings.spansRequired());
        spansRequired.setVisible(settings.passage());
        targets.show(settings.targets());
        targets.offer(chosenTypes(), settings.passage());
        showing = false;
    }

    @Override
    public QaSettings read() {
        return new QaSettings(
                passage.getValue(),
                pairs.getValue(),
                questionWords.getValue(),
                answerWords.getValue(),
                chosenTypes(),
                ownTypes.getValue(),
                targets.read(),
                spansRequired.getValue());
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }

    @Override
    public void complain(List<Violation> violations) {
        Complaints complaints = new Complaints(this, violations);
        pairs.complain(complaints.at("/pairs"));
        questionWords.complain(complaints.at("/questionWords"));
        answerWords.complain(complaints.at("/answerWords"));
        types.setInvalid(!complaints.at("/types").isEmpty());
        types.setErrorMessage(complaints.at("/types"));
        targets.complain(complaints.at("/targets"));
    }
}
