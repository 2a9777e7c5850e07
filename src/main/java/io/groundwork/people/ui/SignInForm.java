package io.groundwork.people.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain form that posts to the sign-in address, with the CSRF token of the session. */
@Tag("form")
final class SignInForm extends HtmlContainer {

    SignInForm() {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", "sign-in");
        if (VaadinServletRequest.getCurrent() != null
                && VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName())
                        instanceof CsrfToken token) {
            hidden(token.getParameterName(), token.getToken());
        }
    }

    SignInForm hidden(String name, String value) {
        Input input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("value", value);
        add(input);
        return this;
    }

    SignInForm field(String name, String title, String autocomplete, boolean first) {
        Input input = new Input();
        input.setType(autocomplete.endsWith("password") ? "password" : "text");
        input.setId(name);
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false")
                .setAttribute("required", true)
                .setAttribute("autofocus", first);
        NativeLabel label = new NativeLabel();
        label.addClassName("gw-gate-field");
        label.setFor(name);
        label.add(new Span(title), input);
        add(label);
        return this;
    }

    SignInForm submit(String title) {
        NativeButton button = new NativeButton(title);
        button.getElement().setAttribute("type", "submit");
        button.addClassNames("gw-gate-button", "primary");
        add(button);
        return this;
    }
}
