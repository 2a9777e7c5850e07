package io.groundwork.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;

/** The left part of the label screen in a preview: the guidelines, and the requirements as the form beside it counts them. */
@Tag("gw-preview-left")
@JsModule("context://widgets/preview-left.nocache.js")
final class PreviewLeft extends Component {

    PreviewLeft(String guidelines, Map<String, String> messages) {
        getElement().setPropertyMap("messages", messages);
        getElement().setProperty("guidelines", guidelines);
    }
}
