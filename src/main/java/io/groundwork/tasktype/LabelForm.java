package io.groundwork.tasktype;

import com.fasterxml.jackson.databind.JsonNode;
import com.vaadin.flow.component.Component;
import io.groundwork.shared.Json;

/** The Vaadin component around one label form element; the element itself does all editing in the browser. */
public abstract class LabelForm extends Component {

    /** Shows material and a result as an annotator would see them, without any saving; for previews and for reading. */
    public void show(String mode, JsonNode content, Record settings, JsonNode result) {
        getElement().setAttribute("mode", mode);
        getElement().setProperty("contentJson", content.toString());
        getElement().setProperty("settingsJson", Json.write(settings));
        getElement().setProperty("resultJson", result.toString());
    }
}
