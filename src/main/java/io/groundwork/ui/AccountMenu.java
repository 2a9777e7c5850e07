package io.groundwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The name of the visitor, and behind it the account, the theme and the way out. */
@SpringComponent
public class AccountMenu {

    private final AuthenticationContext authentication;
    private final Messages messages;

    AccountMenu(AuthenticationContext authentication, Messages messages) {
        this.authentication = authentication;
        this.messages = messages;
    }

    Component show(Visitor visitor) {
        MenuBar bar = new MenuBar();
        bar.addClassName("gw-account");
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        Span name = new Span(visitor.name());
        name.addClassName("gw-account-name");
        MenuItem root = bar.addItem(new Span(new Drawing(NavigationIcon.ACCOUNT.path()), name));
        root.setAriaLabel(messages.text("ui.account.menu", visitor.name()));
        root.getSubMenu()
                .addItem(messages.text("ui.account"), click -> UI.getCurrent().navigate("account"));
        addThemes(root.getSubMenu().addItem(messages.text("ui.theme")));
        root.getSubMenu().addItem(messages.text("ui.signOut"), click -> authentication.logout());
        return bar;
    }

    private void addThemes(MenuItem menu) {
        Map<Theme, MenuItem> items = new EnumMap<>(Theme.class);
        Theme now = now();
        for (Theme theme : Theme.values()) {
            MenuItem item = menu.getSubMenu().addItem(messages.text("ui.theme." + theme.wire()));
            item.setCheckable(true);
            item.setChecked(theme == now);
            item.addClickListener(click -> {
                items.forEach((other, line) -> line.setChecked(other == theme));
                UI.getCurrent().getPage().executeJs("window.gwTheme($0)", theme.wire());
            });
            items.put(theme, item);
        }
    }

    private static Theme now() {
        VaadinRequest request = VaadinRequest.getCurrent();
        Cookie[] cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? Theme.SYSTEM
                : Arrays.stream(cookies)
                        .filter(cookie -> Theme.COOKIE.equals(cookie.getName()))
                        .map(cookie -> Theme.of(cookie.getValue()))
                        .findFirst()
                        .orElse(Theme.SYSTEM);
    }
}
