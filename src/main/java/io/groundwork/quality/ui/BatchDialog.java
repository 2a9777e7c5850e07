package io.groundwork.quality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.groundwork.project.Batch;
import io.groundwork.project.BatchData;
import io.groundwork.shared.InvalidInput;
import io.groundwork.ui.FieldErrors;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The fields of a batch. */
final class BatchDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("quality.batch.name"));
    private final IntegerField priority = new IntegerField(getTranslation("quality.batch.priority"));
    private final DatePicker due = new DatePicker(getTranslation("quality.batch.due"));
    private final IntegerField overlap = new IntegerField(getTranslation("quality.batch.overlap"));
    private final IntegerField rate = new IntegerField(getTranslation("quality.batch.rate"));
    private final Checkbox pilot = new Checkbox(getTranslation("quality.batch.pilot.mark"));

    BatchDialog(@Nullable Batch batch, Consumer<BatchData> save, Runnable saved) {
        setHeaderTitle(getTranslation(batch == null ? "quality.batch.add" : "quality.batch.edit"));
        setWidth("520px");
        priority.setHelperText(getTranslation("quality.batch.priority.help"));
        overlap.setPlaceholder(getTranslation("quality.batch.asProject"));
        rate.setPlaceholder(getTranslation("quality.batch.asProject"));
        pilot.setHelperText(getTranslation("quality.batch.pilot.help"));
        priority.setValue(50);
        rate.setMin(0);
        rate.setMax(100);
        String share = getTranslation("project.number.range", 0, 100);
        rate.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(share)
                .setMinErrorMessage(share)
                .setMaxErrorMessage(share));
        if (batch != null) {
            show(batch);
        }
        Div fields = new Div(name, priority, due, overlap, rate, pilot);
        name.addClassName("all");
        pilot.addClassName("all");
        fields.addClassName("gw-fields");
        add(fields);
        Button cancel = new Button(getTranslation("ui.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button keep = new Button(getTranslation("ui.save"), click -> keep(save, saved));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, keep);
    }

    private void keep(Consumer<BatchData> save, Runnable saved) {
        if (rate.isInvalid()) {
            return;
        }
        try {
            save.accept(data());
            close();
            saved.run();
        } catch (InvalidInput refused) {
            FieldErrors.show(
                    refused, Map.of("/name", name, "/priority", priority, "/overlap", overlap, "/reviewRate", rate));
        }
    }

    private void show(Batch batch) {
        name.setValue(batch.name());
        priority.setValue(batch.priority());
        due.setValue(batch.due() == null ? null : batch.due().toLocalDate());
        overlap.setValue(batch.overlap());
        rate.setValue(batch.reviewRate() == null ? null : (int) Math.round(batch.reviewRate() * 100));
        pilot.setValue(batch.pilot());
    }

    private BatchData data() {
        Integer first = priority.getValue();
        Integer percent = rate.getValue();
        return new BatchData(
                name.getValue(),
                first == null ? 50 : first,
                due(),
                overlap.getValue(),
                percent == null ? null : percent / 100.0,
                pilot.getValue());
    }

    /** The end of the day chosen. */
    private @Nullable OffsetDateTime due() {
        return due.getValue() == null
                ? null
                : due.getValue().atTime(LocalTime.of(23, 59)).atOffset(ZoneOffset.UTC);
    }
}
