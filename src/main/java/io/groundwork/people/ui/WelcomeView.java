package io.groundwork.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.groundwork.people.FirstAdministrator;
import io.groundwork.shared.GroundworkException;
import io.groundwork.shared.InvalidInput;
import io.groundwork.ui.ErrorNotice;
import io.groundwork.ui.FieldErrors;
import java.util.Map;

/** The set-up of a new installation: makes the first administrator. */
@Route(value = "welcome", autoLayout = false)
@AnonymousAllowed
class WelcomeView extends GatePage implements BeforeEnterObserver, HasDynamicTitle {

    private final TextField token = new TextField(getTranslation("people.welcome.token"));
    private final TextField name = new TextField(getTranslation("people.welcome.name"));
    private final TextField username = new TextField(getTranslation("people.welcome.username"));
    private final PasswordField password = new PasswordField(getTranslation("people.welcome.password"));
    private final Div said = new Div();
    private final transient FirstAdministrator first;
    private final transient ErrorNotice errors;

    WelcomeView(FirstAdministrator first, ErrorNotice errors) {
        this.first = first;
        this.errors = errors;
        said.getElement().setAttribute("role", "alert");
        password.setHelperText(getTranslation("people.welcome.password.hint"));
        token.setAutofocus(true);
        Button submit = new Button(getTranslation("people.welcome.submit"), click -> create());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        Div fields = new Div(token, name, username, password, submit);
        fields.addClassName("gw-column");
        panel().add(
                        new H1(getTranslation("people.welcome.title")),
                        new Paragraph(getTranslation("people.welcome.lead")),
                        said,
                        fields);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!first.wanted()) {
            event.forwardTo("");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.welcome.title");
    }

    private void create() {
        try {
            first.create(token.getValue(), username.getValue(), name.getValue(), password.getValue());
            UI.getCurrent().getPage().setLocation("sign-in?welcome");
        } catch (InvalidInput refused) {
            said.setText("");
            said.removeClassNames("gw-note", "bad");
            FieldErrors.show(
                    refused,
                    Map.of("/token", token, "/displayName", name, "/username", username, "/password", password));
        } catch (GroundworkException refused) {
            said.addClassNames("gw-note", "bad");
            said.setText(errors.said(refused));
        }
    }
}
