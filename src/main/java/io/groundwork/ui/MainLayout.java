package io.groundwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of every page: navigation on the left, the page on the right. */
@PermitAll
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String CONTENT = "content";

    private final Main main = new Main();
    private final List<NavigationLink> links = new ArrayList<>();

    /** Composes the navigation of all entries that the visitor's roles can use. */
    public MainLayout(ObjectProvider<NavigationEntry> entries, Visitor visitor, AccountMenu account) {
        addClassName("gw-shell");
        main.setId(CONTENT);
        main.addClassName("gw-page");
        main.getElement().setAttribute("tabindex", "-1");
        Anchor skip = new Anchor("#" + CONTENT, getTranslation("ui.skip"));
        skip.addClassName("gw-skip");
        skip.getElement().setAttribute("router-ignore", true);
        add(skip, navigation(entries.stream(), visitor, account), main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement previous) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String here = event.getLocation().getPath();
        links.forEach(link -> link.showCurrent(here));
    }

    /** Shows the numbers in the navigation as they are now. */
    public void showBadges() {
        links.forEach(NavigationLink::showBadge);
    }

    private Nav navigation(Stream<NavigationEntry> entries, Visitor visitor, AccountMenu account) {
        Nav nav = new Nav();
        nav.addClassName("gw-nav");
        nav.getElement().setAttribute("aria-label", getTranslation("ui.navigation"));
        nav.add(brand());
        Set<String> roles = visitor.roles();
        entries.filter(entry -> NavigationEntry.visible(entry, roles))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .map(NavigationLink::new)
                .forEach(links::add);
        nav.add(links.toArray(Component[]::new));
        Span space = new Span();
        space.addClassName("gw-grow");
        nav.add(space, account.show(visitor));
        return nav;
    }

    private Anchor brand() {
        Anchor brand = new Anchor("", new BrandMark(), new Span(getTranslation("ui.product")));
        brand.addClassName("gw-brand");
        return brand;
    }
}
