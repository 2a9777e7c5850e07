package io.groundwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is yet: what this place is for, and the first step. */
public final class EmptyState extends Div {

    public EmptyState(String title, String text, Component... firstStep) {
        addClassName("gw-empty");
        add(new H2(title), new Paragraph(text));
        add(firstStep);
    }
}
