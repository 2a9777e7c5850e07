package io.groundwork.project.ui;

import com.fasterxml.jackson.databind.JsonNode;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import io.groundwork.project.Brief;
import io.groundwork.shared.Json;
import io.groundwork.shared.Violation;
import io.groundwork.tasktype.LabelForm;
import io.groundwork.tasktype.SettingsForm;
import io.groundwork.tasktype.TaskType;
import io.groundwork.ui.Messages;
import java.util.List;
import java.util.Map;

/** The requirements of a task type, with a live preview of what the annotator will see. */
final class RequirementsField<S extends Record> extends Composite<Div> {

    private final TaskType<S, ?, ?> type;
    private final SettingsForm<S> form;
    private final LabelForm screen;
    private final SampleContent sample;

    private RequirementsField(TaskType<S, ?, ?> type, String settings, String guidelines, Messages messages) {
        this.type = type;
        this.form = type.newSettingsForm();
        this.screen = type.newForm();
        this.sample = SampleContent.of(type);
        Map<String, String> texts = messages.startingWith(type.id() + ".", "form.");
        screen.getElement().setPropertyMap("messages", texts);
        form.show(Json.read(settings, type.settings()));
        form.onChange(this::changed);
        Div fields = new Div(form.component());
        fields.addClassName("gw-requirements-fields");
        getContent().addClassName("gw-requirements");
        getContent().add(fields, preview(new PreviewLeft(guidelines, texts)));
        show(form.read());
    }

    /** The fields of a brief, with its guidelines in the preview. */
    static <S extends Record> RequirementsField<S> of(TaskType<S, ?, ?> type, Brief brief, Messages messages) {
        return new RequirementsField<>(type, brief.settings(), brief.guidelines(), messages);
    }

    /** What stands in the fields. */
    JsonNode value() {
        return Json.mapper().valueToTree(form.read());
    }

    /** Says at the fields what is wrong; whether anything is. */
    boolean complains() {
        List<Violation> wrong = type.checkSettings(form.read());
        form.complain(wrong);
        return !wrong.isEmpty();
    }

    private Div preview(PreviewLeft left) {
        Div frame = new Div(left, screen);
        frame.addClassName("gw-screen");
        frame.getElement().setAttribute("inert", true);
        frame.getElement().setAttribute("aria-hidden", "true");
        Div preview = new Div(new H3(getTranslation("project.requirements.preview")), frame);
        preview.addClassName("gw-requirements-preview");
        return preview;
    }

    private void changed() {
        if (!complains()) {
            show(form.read());
        }
    }

    private void show(S settings) {
        screen.show("preview", sample.content(), settings, sample.result());
    }
}
