package io.groundwork.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The people of the demo, each one click away. */
final class DemoAccounts extends Div {

    private static final String PASSWORD = "demo";

    DemoAccounts(List<String> usernames) {
        addClassName("gw-gate-demo");
        add(
                new H2(getTranslation("people.signIn.demo.title")),
                new Paragraph(getTranslation("people.signIn.demo.text", PASSWORD)));
        usernames.forEach(this::offer);
    }

    private void offer(String username) {
        Span name = new Span(username);
        name.getElement().setAttribute("class", "gw-strong");
        NativeButton button = new NativeButton();
        button.getElement().setAttribute("type", "submit");
        button.add(name, new Span(getTranslation("people.signIn.demo." + username)));
        SignInForm form = new SignInForm().hidden("username", username).hidden("password", PASSWORD);
        form.add(button);
        add(form);
    }
}
