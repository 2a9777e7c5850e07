package io.groundwork.quality.ui;

import com.fasterxml.jackson.databind.JsonNode;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.groundwork.dataset.Item;
import io.groundwork.shared.Json;
import io.groundwork.tasktype.LabelForm;
import io.groundwork.tasktype.TaskType;
import io.groundwork.ui.Messages;
import io.groundwork.work.Submission;
import java.util.function.IntFunction;

/** Shows a result on its material in the form in which it was made, to read. */
final class ResultReader extends Composite<Div> {

    private final transient TaskType<?, ?, ?> type;
    private final transient Item item;
    private final transient IntFunction<String> settings;
    private final LabelForm form;

    /** Reads results of an item under the settings of the brief's version at hand. */
    ResultReader(TaskType<?, ?, ?> type, Item item, IntFunction<String> settings, Messages messages) {
        this.type = type;
        this.item = item;
        this.settings = settings;
        form = type.newForm();
        form.getElement().setPropertyMap("messages", messages.startingWith(type.id() + ".", "form."));
        getContent().addClassName("gw-reader");
        getContent().add(form);
    }

    void show(Submission submission) {
        show(submission.briefSubmitted(), Json.tree(submission.result()));
    }

    /** The material alone. */
    void showMaterial(int brief) {
        show(brief, Json.mapper().valueToTree(type.blank()));
    }

    private void show(int brief, JsonNode result) {
        Record read = Json.read(settings.apply(brief), type.settings());
        form.show("read", Json.tree(item.content()), read, result);
    }
}
