package io.groundwork.dataset.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.groundwork.dataset.ImportOptions;
import io.groundwork.dataset.OnDuplicate;
import io.groundwork.project.Batch;
import io.groundwork.shared.BatchId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the files are to be taken in. */
final class ImportFields extends Composite<Div> {

    private final Select<Batch> batch = new Select<>();
    private final IntegerField words = new IntegerField();
    private final TextField language = new TextField();
    private final Select<OnDuplicate> onDuplicate = new Select<>();
    private final Select<Integer> sensitivity = new Select<>();
    private final Map<String, String> columns = new HashMap<>();
    private final transient Runnable changed;

    ImportFields(List<Batch> batches, boolean documents, Runnable changed) {
        this.changed = changed;
        List<Batch> open =
                batches.stream().filter(one -> !"accepted".equals(one.state())).toList();
        batch.setLabel(getTranslation("dataset.field.batch"));
        batch.setItemLabelGenerator(Batch::name);
        batch.setItems(open);
        if (!open.isEmpty()) {
            batch.setValue(open.get(open.size() - 1));
        }
        words.setLabel(getTranslation("dataset.field.words"));
        words.setHelperText(getTranslation("dataset.field.words.help"));
        words.setMin(20);
        words.setMax(5000);
        words.setStep(20);
        words.setStepButtonsVisible(true);
        words.setValue(ImportOptions.DEFAULT_WORDS);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> changed.run());
        words.setVisible(documents);
        language.setLabel(getTranslation("dataset.field.language"));
        language.setPlaceholder("en");
        language.setPattern("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
        language.addValueChangeListener(change -> changed.run());
        onDuplicate.setLabel(getTranslation("dataset.field.duplicates"));
        onDuplicate.setItems(OnDuplicate.values());
        onDuplicate.setItemLabelGenerator(choice -> getTranslation(
                switch (choice) {
                    case SKIP -> "dataset.duplicates.skip";
                    case ADD -> "dataset.duplicates.add";
                    case REJECT -> "dataset.duplicates.reject";
                }));
        onDuplicate.setValue(OnDuplicate.SKIP);
        sensitivity.setLabel(getTranslation("dataset.field.sensitivity"));
        sensitivity.setItems(0, 1, 2, 3);
        sensitivity.setItemLabelGenerator(level -> getTranslation("people.work.sensitivity." + level));
        sensitivity.setValue(0);
        getContent().addClassName("gw-fields");
        getContent().add(batch, words, language, onDuplicate, sensitivity);
    }

    boolean valid() {
        return !words.isInvalid() && !language.isInvalid() && words.getValue() != null;
    }

    ImportOptions options() {
        String tag = language.getValue().isBlank() ? null : language.getValue().strip();
        return new ImportOptions(
                onDuplicate.getValue(),
                Objects.requireNonNullElse(words.getValue(), ImportOptions.DEFAULT_WORDS),
                tag,
                sensitivity.getValue(),
                columns);
    }

    @Nullable
    BatchId batch() {
        return batch.getValue() == null ? null : batch.getValue().id();
    }

    /** Sends a column of a CSV file to a field; an empty field leaves it out. */
    void columns(String header, String field) {
        columns.put(header, field);
        changed.run();
    }

    void forgetColumns() {
        columns.clear();
    }
}
