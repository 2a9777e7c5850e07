package io.groundwork.project.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.groundwork.project.ProjectFigures.Figures;
import java.text.NumberFormat;
import java.util.Locale;

/** How many of a project's items are accepted, as a bar and in words. */
final class AcceptedBar extends Div {

    AcceptedBar(Figures figures) {
        addClassName("gw-accepted");
        Div bar = new Div();
        bar.addClassName("gw-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        Element done = new Element("i");
        done.setAttribute("class", "ok");
        double share = figures.total() == 0 ? 0 : 100.0 * figures.accepted() / figures.total();
        done.getStyle().set("width", String.format(Locale.ROOT, "%.1f%%", share));
        bar.getElement().appendChild(done);
        NumberFormat numbers = NumberFormat.getIntegerInstance(getLocale());
        Span words = new Span(
                figures.total() == 0
                        ? getTranslation("project.items.none")
                        : getTranslation(
                                "project.items.accepted",
                                numbers.format(figures.accepted()),
                                numbers.format(figures.total())));
        words.addClassNames("gw-muted", "gw-num");
        add(bar, words);
    }
}
