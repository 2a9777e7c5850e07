package io.groundwork.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.groundwork.people.FirstAdministrator;
import io.groundwork.people.signin.SignInOffer;
import java.util.List;
import java.util.Map;

/** The door: a plain form that works with every password manager, the identity providers, and the people of the demo. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends GatePage implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> REASONS = List.of("wrong", "tries", "provider", "again");

    private final transient SignInOffer offer;
    private final transient FirstAdministrator first;
    private final Div said = new Div();

    SignInView(SignInOffer offer, FirstAdministrator first) {
        this.offer = offer;
        this.first = first;
        said.getElement().setAttribute("role", "alert");
        panel().add(new H1(getTranslation("people.signIn.title")), said);
        offer.providers().forEach((name, address) -> panel().add(provider(name, address)));
        if (offer.local() && !offer.providers().isEmpty()) {
            Span or = new Span(getTranslation("people.signIn.or"));
            or.addClassName("gw-gate-or");
            panel().add(or);
        }
        if (offer.local()) {
            panel().add(form());
        }
        if (offer.local() && !offer.demo().isEmpty()) {
            panel().add(new DemoAccounts(offer.demo()));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (first.wanted()) {
            event.rerouteTo(WelcomeView.class);
            return;
        }
        Map<String, List<String>> parameters =
                event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey("error")) {
            String given = String.join("", parameters.getOrDefault("error", List.of()));
            say("bad", "people.signIn.error." + (REASONS.contains(given) ? given : "wrong"));
        } else if (parameters.containsKey("changed")) {
            say("ok", "people.signIn.changed");
        } else if (parameters.containsKey("welcome")) {
            say("ok", "people.signIn.welcome");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.signIn.title") + " · " + getTranslation("ui.product");
    }

    private void say(String kind, String key) {
        said.addClassNames("gw-note", kind);
        said.setText(getTranslation(key));
    }

    private Component form() {
        return new SignInForm()
                .field("username", getTranslation("people.signIn.username"), "username", true)
                .field("password", getTranslation("people.signIn.password"), "current-password", false)
                .submit(getTranslation("people.signIn.submit"));
    }

    private Component provider(String name, String address) {
        Anchor link = new Anchor(address, getTranslation("people.signIn.with", name));
        link.setRouterIgnore(true);
        link.addClassNames("gw-gate-button", offer.local() ? "quiet" : "primary");
        return link;
    }
}
