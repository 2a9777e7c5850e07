package io.groundwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;

/** An outline drawing that says nothing of its own. */
final class Drawing extends Composite<Component> {

    private final String path;

    Drawing(String path) {
        this.path = path;
    }

    @Override
    protected Component initContent() {
        return new Html("<span class=\"gw-icon\"><svg viewBox=\"0 0 20 20\" aria-hidden=\"true\"><path d=\"" + path
                + "\"/></svg></span>");
    }
}
