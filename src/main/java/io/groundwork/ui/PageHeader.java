package io.groundwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

/** The head of a page: its title, tags beside it, actions at the end, and one sentence below where it helps. */
public final class PageHeader extends Div {

    private final Span space = new Span();

    public PageHeader(String title, Component... tags) {
        addClassName("gw-header");
        space.addClassName("gw-grow");
        add(new H1(title));
        add(tags);
        add(space);
    }

    /** Puts actions at the end; the primary one last. */
    public PageHeader actions(Component... actions) {
        add(actions);
        return this;
    }

    /** One sentence that says what this page is for. */
    public PageHeader lead(String text) {
        Span lead = new Span(text);
        lead.addClassName("gw-lead");
        add(lead);
        return this;
    }
}
