package io.groundwork.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** A thin bar of shares; what it shows always stands in words beside it. */
public final class StackedBar extends Div {

    private final double total;

    public StackedBar(double total) {
        this.total = Math.max(total, 1);
        addClassName("gw-bar");
        getElement().setAttribute("aria-hidden", "true");
    }

    public StackedBar ok(double amount) {
        return share("ok", amount);
    }

    public StackedBar info(double amount) {
        return share("info", amount);
    }

    public StackedBar warn(double amount) {
        return share("warn", amount);
    }

    private StackedBar share(String kind, double amount) {
        Element part = new Element("i");
        part.setAttribute("class", kind);
        part.getStyle().set("width", Math.min(100, 100 * amount / total) + "%");
        getElement().appendChild(part);
        return this;
    }
}
