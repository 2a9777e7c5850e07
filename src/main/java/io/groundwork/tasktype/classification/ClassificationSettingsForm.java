package io.groundwork.tasktype.classification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.groundwork.shared.Violation;
import io.groundwork.tasktype.SettingsForm;
import io.groundwork.tasktype.settings.Complaints;
import io.groundwork.tasktype.settings.EntryList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The sets and labels of a project, as a manager makes them; what is still empty does not count. */
final class ClassificationSettingsForm extends Composite<Div> implements SettingsForm<ClassificationSettings> {

    private final EntryList<LabelSet> sets;

    ClassificationSettingsForm() {
        sets = new EntryList<>(
                ClassificationSettingsChecks.MOST_SETS,
                set -> new SetFields(set, this::keys),
                known -> LabelSet.EMPTY,
                "classification.settings.set.add");
        getContent().add(sets);
        show(ClassificationSettings.DEFAULTS);
    }

    private Set<String> keys() {
        return sets.read().stream().map(LabelSet::id).collect(Collectors.toSet());
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(ClassificationSettings settings) {
        sets.show(settings.sets());
    }

    @Override
    public ClassificationSettings read() {
        return new ClassificationSettings(
                sets.read().stream().filter(set -> !set.saysNothing()).toList());
    }

    @Override
    public void onChange(Runnable listener) {
        sets.onChange(listener);
    }

    @Override
    public void complain(List<Violation> violations) {
        sets.complain(new Complaints(this, violations), "/sets");
    }
}
