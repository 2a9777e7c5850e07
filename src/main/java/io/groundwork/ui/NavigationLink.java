package io.groundwork.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** One line of the navigation. */
final class NavigationLink extends Anchor {

    private final transient NavigationEntry entry;
    private final String path;
    private final Span badge = new Span();

    NavigationLink(NavigationEntry entry) {
        super(entry.path(), new Drawing(entry.icon().path()));
        this.entry = entry;
        path = entry.path();
        addClassName("gw-nav-link");
        Span title = new Span(getTranslation("navigation." + entry.id()));
        title.addClassName("gw-grow");
        badge.addClassNames("gw-num", "gw-nav-badge");
        add(title, badge);
        showBadge();
    }

    /** Shows the number as it is now. */
    void showBadge() {
        Long number = entry.badge();
        badge.setVisible(number != null && number > 0);
        badge.setText(number == null ? "" : number > 99 ? "99+" : number.toString());
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
