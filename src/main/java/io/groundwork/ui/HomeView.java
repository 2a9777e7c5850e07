package io.groundwork.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;

/** The start page: leads on to the first place that the visitor's roles can use. */
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
        String first = entries.stream()
                .filter(entry -> NavigationEntry.visible(entry, visitor.roles()))
                .min(Comparator.comparingInt(NavigationEntry::order))
                .map(NavigationEntry::path)
                .orElse("account");
        event.forwardTo(first);
    }
}
