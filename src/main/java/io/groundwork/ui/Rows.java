package io.groundwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;

/** A plain table of components, for lists that are paged by key. */
public final class Rows extends Div {

    private final Element head = new Element("thead");
    private final Element body = new Element("tbody");

    /** A table that screen readers announce by this name. */
    public Rows(String name) {
        addClassName("gw-scroll");
        Element table = new Element("table");
        table.setAttribute("class", "gw-table");
        table.setAttribute("aria-label", name);
        table.appendChild(head, body);
        getElement().appendChild(table);
    }

    /** The titles of the columns; an empty one is a column of actions. */
    public Rows header(String... titles) {
        Element line = new Element("tr");
        for (String title : titles) {
            Element cell = new Element(title.isEmpty() ? "td" : "th");
            if (!title.isEmpty()) {
                cell.setAttribute("scope", "col");
            }
            cell.setText(title);
            line.appendChild(cell);
        }
        head.removeAllChildren();
        head.appendChild(line);
        return this;
    }

    /** Puts a component into the title of the first column, a box that marks all rows for instance. */
    public Rows first(Component title) {
        head.getChild(0).getChild(0).appendChild(title.getElement());
        return this;
    }

    public Rows row(Component... cells) {
        Element line = new Element("tr");
        Arrays.stream(cells).forEach(cell -> line.appendChild(new Element("td").appendChild(cell.getElement())));
        body.appendChild(line);
        return this;
    }

    /** Takes all rows out, the titles stay. */
    public void clear() {
        body.removeAllChildren();
    }

    public boolean isEmpty() {
        return body.getChildCount() == 0;
    }

    /** A cell with a strong first line and a quiet second one. */
    public static Component twoLines(String first, String second) {
        Div cell = new Div();
        Div strong = new Div(first);
        strong.addClassName("gw-strong");
        Div quiet = new Div(second);
        quiet.addClassName("gw-muted");
        cell.add(strong, quiet);
        return cell;
    }

    public static Component quiet(String text) {
        Span cell = new Span(text);
        cell.addClassNames("gw-muted", "gw-num");
        return cell;
    }
}
