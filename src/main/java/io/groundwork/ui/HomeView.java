package io.groundwork.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** The start page: leads on to the first place that is made for the visitor's roles. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

    private final transient ObjectProvider<NavigationEntry> entries;
    private final transient Visitor visitor;

    HomeView(ObjectProvider<NavigationEntry> entries, Visitor visitor) {
        this.entries = entries;
        this.visitor = visitor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(place(entries.stream(), visitor.roles()));
    }

    /** The first entry that is made for the roles, before those that an administrator sees as well. */
    static String place(Stream<NavigationEntry> entries, Set<String> roles) {
        return entries.filter(entry -> NavigationEntry.visible(entry, roles))
                .min(Comparator.comparing((NavigationEntry entry) -> !NavigationEntry.named(entry, roles))
                        .thenComparingInt(NavigationEntry::order))
                .map(NavigationEntry::path)
                .orElse("account");
    }
}
