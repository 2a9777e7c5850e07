package io.groundwork.ui;

import com.vaadin.flow.component.html.Span;

/** A key of the keyboard, shown where it works. */
public final class KeyCap extends Span {

    public KeyCap(String key) {
        super(key);
        addClassName("gw-key");
        getElement().setAttribute("aria-hidden", "true");
    }
}
