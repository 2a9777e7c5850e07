package io.groundwork.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** One number of a page, with its name above and a note below. */
public final class Kpi extends Div {

    public Kpi(String title, String value, String note) {
        addClassNames("gw-card", "gw-kpi");
        Element number = new Element("b");
        number.setText(value);
        Span below = new Span(note);
        below.addClassNames("gw-muted", "gw-num");
        add(new H3(title));
        getElement().appendChild(number);
        add(below);
    }

    /** Lays several out beside each other. */
    public static Div row(Kpi... numbers) {
        Div row = new Div(numbers);
        row.addClassName("gw-kpis");
        return row;
    }
}
