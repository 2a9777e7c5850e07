package io.groundwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A button that copies a text and says so, on plain http hosts too. */
@Tag("gw-copy-text")
@JsModule("context://widgets/copy-text.nocache.js")
public final class CopyText extends Component {

    private CopyText(String value, String shown, String label) {
        getElement()
                .setProperty("value", value)
                .setProperty("shown", shown)
                .setProperty("label", label)
                .setProperty("copied", getTranslation("ui.copied"))
                .setProperty("refused", getTranslation("ui.copy.byHand"));
    }

    /** The beginning of a long value, which is copied whole. */
    public static CopyText shortened(String value, int shown, String label) {
        return new CopyText(value, value.substring(0, shown) + "…", label);
    }

    /** A button of its own beside the value. */
    public static CopyText beside(String value, String action) {
        CopyText copy = new CopyText(value, action, "");
        copy.getElement().setProperty("framed", true);
        return copy;
    }
}
