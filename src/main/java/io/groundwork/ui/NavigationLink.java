package io.groundwork.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** One line of the navigation. */
final class NavigationLink extends Anchor {

    private final String path;

    NavigationLink(NavigationEntry entry) {
        super(entry.path(), new Drawing(entry.icon().path()));
        path = entry.path();
        addClassName("gw-nav-link");
        Span title = new Span(getTranslation("navigation." + entry.id()));
        title.addClassName("gw-grow");
        add(title);
        Long badge = entry.badge();
        if (badge != null && badge > 0) {
            Span number = new Span(badge > 99 ? "99+" : badge.toString());
            number.addClassNames("gw-num", "gw-nav-badge");
            add(number);
        }
    }

    void showCurrent(String location) {
        boolean current = location.equals(path) || (!path.isEmpty() && location.startsWith(path + "/"));
        if (current) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
