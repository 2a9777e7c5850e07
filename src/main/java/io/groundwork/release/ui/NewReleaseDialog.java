package io.groundwork.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.groundwork.project.Batch;
import io.groundwork.project.Project;
import io.groundwork.release.NewRelease;
import io.groundwork.release.ReleaseFilter;
import io.groundwork.release.Releases;
import io.groundwork.shared.InvalidInput;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks what a release shall hold and in which formats. */
class NewReleaseDialog extends Dialog {

    private final transient Releases releases;
    private final transient Project project;
    private final FormatChoice formats;
    private final MultiSelectComboBox<Batch> batches =
            new MultiSelectComboBox<>(getTranslation("release.dialog.batches"));
    private final TextField languages = new TextField(getTranslation("release.dialog.languages"));
    private final DatePicker from = new DatePicker(getTranslation("release.dialog.from"));
    private final DatePicker until = new DatePicker(getTranslation("release.dialog.until"));
    private final RadioButtonGroup<String> rule = new RadioButtonGroup<>(getTranslation("release.dialog.rule"));
    private final LicenseChoice license = new LicenseChoice();
    private final Paragraph complaint = new Paragraph();

    NewReleaseDialog(Releases releases, Project project, List<String> known, List<Batch> allBatches, Runnable then) {
        this.releases = releases;
        this.project = project;
        this.formats = new FormatChoice(project.taskType(), known);
        setHeaderTitle(getTranslation("release.dialog.title"));
        setWidth("min(720px, 96vw)");
        batches.setItems(allBatches);
        batches.setItemLabelGenerator(Batch::name);
        batches.setPlaceholder(getTranslation("release.dialog.batches.all"));
        languages.setHelperText(getTranslation("release.dialog.languages.help"));
        rule.setItems("all", "adjudicated");
        rule.setItemLabelGenerator(value -> getTranslation("release.dialog.rule." + value));
        rule.setValue("all");
        rule.setVisible(project.overlap() > 1 || allBatches.stream().anyMatch(NewReleaseDialog::overlaps));
        complaint.addClassNames("gw-note", "bad");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        Div content =
                new Div(new H3(getTranslation("release.dialog.formats")), formats, filter(), rule, license, complaint);
        content.addClassName("gw-column");
        add(content);
        getFooter().add(cancel(), start(then));
    }

    private static boolean overlaps(Batch batch) {
        Integer overlap = batch.overlap();
        return overlap != null && overlap > 1;
    }

    private Component filter() {
        Div fields = new Div(batches, languages, from, until);
        fields.addClassName("gw-fields");
        Div section = new Div(new H3(getTranslation("release.dialog.filter")), fields);
        section.addClassName("gw-section");
        return section;
    }

    private Button cancel() {
        return new Button(getTranslation("release.dialog.cancel"), click -> close());
    }

    private Button start(Runnable then) {
        Button start = new Button(getTranslation("release.dialog.start"));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setEnabled(!formats.chosen().isEmpty());
        formats.onChange(() -> start.setEnabled(!formats.chosen().isEmpty()));
        start.setDisableOnClick(true);
        start.addClickListener(click -> {
            try {
                releases.create(
                        project.id(), new NewRelease(formats.chosen(), wanted(), rule.getValue(), license.stated()));
                close();
                then.run();
            } catch (InvalidInput refused) {
                complain(refused);
                start.setEnabled(true);
            }
        });
        return start;
    }

    private ReleaseFilter wanted() {
        Set<String> tags = Arrays.stream(languages.getValue().split(",", -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toSet());
        LocalDate last = until.getValue();
        return new ReleaseFilter(
                batches.getValue().stream().map(Batch::id).collect(Collectors.toSet()),
                tags,
                startOf(from.getValue()),
                last == null ? null : startOf(last.plusDays(1)));
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneId.systemDefault()).toOffsetDateTime();
    }

    private void complain(InvalidInput refused) {
        complaint.setText(refused.violations().stream()
                .map(violation ->
                        getTranslation(violation.key(), violation.arguments().toArray()))
                .collect(Collectors.joining(" ")));
        complaint.setVisible(true);
    }
}
