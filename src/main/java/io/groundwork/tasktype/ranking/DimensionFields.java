package io.groundwork.tasktype.ranking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.groundwork.tasktype.settings.Complaints;
import io.groundwork.tasktype.settings.EntryFields;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of one dimension. */
final class DimensionFields extends Composite<Div> implements EntryFields<Dimension> {

    private final TextField name = field("name", RankingSettingsChecks.NAME_LENGTH);
    private final TextArea description = new TextArea(getTranslation("ranking.settings.dimension.description"));
    private final Checkbox rank = new Checkbox(getTranslation("ranking.settings.dimension.rank"));
    private final Checkbox ties = new Checkbox(getTranslation("ranking.settings.dimension.ties"));
    private final Checkbox partial = new Checkbox(getTranslation("ranking.settings.dimension.partial"));
    private final TextField best = field("best", RankingSettingsChecks.WORDS_LENGTH);
    private final TextField worst = field("worst", RankingSettingsChecks.WORDS_LENGTH);
    private final ScaleFields scale = new ScaleFields();
    private final MultiSelectComboBox<String> classes =
            new MultiSelectComboBox<>(getTranslation("ranking.settings.dimension.classes"));
    private final List<String> known = new ArrayList<>();
    private final BiFunction<Dimension, String, String> idOf;
    private final Dimension shown;
    private final List<String> related;

    /**
     * @param idOf the id of a dimension under the name that it has now
     */
    DimensionFields(Dimension dimension, BiFunction<Dimension, String, String> idOf) {
        this.idOf = idOf;
        shown = dimension;
        related = dimension.related();
        description.setMaxLength(RankingSettingsChecks.DESCRIPTION_LENGTH);
        description.setValueChangeMode(ValueChangeMode.LAZY);
        classes.setHelperText(getTranslation("ranking.settings.dimension.classes.help"));
        classes.setAllowCustomValue(true);
        classes.addCustomValueSetListener(event -> addClass(event.getDetail()));
        rank.addValueChangeListener(event -> arrange());
        Div order = new Div(rank, ties, partial);
        order.addClassName("gw-entry-line");
        Stream.of(description, scale, classes).forEach(wide -> wide.addClassName("gw-entry-wide"));
        getContent().addClassName("gw-entry-fields");
        getContent().add(name, description, order, best, worst, scale, classes);
        show(dimension);
    }

    private TextField field(String key, int length) {
        TextField field = new TextField(getTranslation("ranking.settings.dimension." + key));
        field.setMaxLength(length);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }

    private void show(Dimension dimension) {
        name.setValue(dimension.name());
        description.setValue(orEmpty(dimension.description()));
        rank.setValue(dimension.rank());
        ties.setValue(dimension.ties());
        partial.setValue(dimension.partial());
        best.setValue(orEmpty(dimension.best()));
        worst.setValue(orEmpty(dimension.worst()));
        scale.show(dimension.scale());
        known.addAll(dimension.known());
        classes.setItems(known);
        classes.setValue(new LinkedHashSet<>(known));
        arrange();
    }

    private void arrange() {
        ties.setVisible(rank.getValue());
        partial.setVisible(rank.getValue());
        best.setVisible(rank.getValue());
        worst.setVisible(rank.getValue());
    }

    private void addClass(String text) {
        String added = text.strip();
        Set<String> chosen = new LinkedHashSet<>(classes.getValue());
        if (!added.isEmpty() && chosen.add(added)) {
            if (!known.contains(added)) {
                known.add(added);
            }
            classes.setItems(known);
            classes.setValue(chosen);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Dimension read() {
        boolean ranked = rank.getValue();
        List<String> chosen =
                known.stream().filter(classes.getValue()::contains).toList();
        return new Dimension(
                id(),
                name.getValue().strip(),
                orNull(description.getValue()),
                ranked ? orNull(best.getValue()) : null,
                ranked ? orNull(worst.getValue()) : null,
                ranked,
                ranked && ties.getValue(),
                ranked && partial.getValue(),
                scale.read(),
                chosen.isEmpty() ? null : chosen,
                related.isEmpty() ? null : related);
    }

    private String id() {
        return idOf.apply(shown, name.getValue());
    }

    @Override
    public void onChange(Runnable listener) {
        Stream.of(name, best, worst).forEach(field -> field.addValueChangeListener(event -> listener.run()));
        Stream.of(rank, ties, partial).forEach(box -> box.addValueChangeListener(event -> listener.run()));
        description.addValueChangeListener(event -> listener.run());
        classes.addValueChangeListener(event -> listener.run());
        scale.onChange(listener);
    }

    @Override
    public void focus() {
        name.focus();
    }

    @Override
    public void complain(Complaints complaints) {
        String path = RankingResult.path(id());
        at(complaints.at(path + "/name") + complaints.at(path + "/rank"), message -> {
            name.setErrorMessage(message);
            name.setInvalid(!message.isEmpty());
        });
        at(complaints.at(path + "/classes"), message -> {
            classes.setErrorMessage(message);
            classes.setInvalid(!message.isEmpty());
        });
        at(complaints.at(path + "/scale"), scale::complain);
    }

    private static void at(String message, Consumer<String> say) {
        say.accept(message);
    }
}
