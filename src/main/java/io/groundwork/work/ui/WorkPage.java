package io.groundwork.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import io.groundwork.people.Person;
import io.groundwork.shared.WorkItemId;
import io.groundwork.tasktype.LabelForm;
import java.util.Map;
import java.util.function.Consumer;

/** The element that is the whole work screen; its child is the label form of the task type. Everything goes through REST. */
@Tag("gw-work-page")
@JsModule("context://widgets/work-page.nocache.js")
class WorkPage extends Component {

    WorkPage(WorkItemId work, Person person, Map<String, String> messages, Map<String, String> scope, LabelForm form) {
        getElement().setProperty("workId", work.toString());
        getElement().setProperty("home", InboxView.PATH);
        getElement().setPropertyMap("messages", messages);
        getElement().setPropertyMap("person", Map.of("id", person.id().toString(), "name", person.displayName()));
        getElement().setPropertyMap("scope", scope);
        getElement().appendChild(form.getElement());
    }

    /** Called with the place the person leaves for. */
    void onLeft(Consumer<String> listener) {
        getElement()
                .addEventListener(
                        "gw-left", event -> listener.accept(event.getEventData().getString("event.detail.to")))
                .addEventData("event.detail.to");
    }
}
