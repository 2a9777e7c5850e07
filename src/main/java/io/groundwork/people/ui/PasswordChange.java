package io.groundwork.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import io.groundwork.people.OwnAccount;
import io.groundwork.shared.InvalidInput;
import io.groundwork.ui.FieldErrors;
import java.util.Map;

/** Changes one's own password; everybody signed in with the old one has to sign in again. */
final class PasswordChange extends Div {

    private final transient OwnAccount account;
    private final PasswordField current = new PasswordField(getTranslation("people.account.password.current"));
    private final PasswordField wanted = new PasswordField(getTranslation("people.admin.password.new"));

    PasswordChange(OwnAccount account) {
        this.account = account;
        wanted.setHelperText(getTranslation("people.account.password.hint"));
        current.getElement().setAttribute("autocomplete", "current-password");
        wanted.getElement().setAttribute("autocomplete", "new-password");
        Div fields = new Div(current, wanted);
        fields.addClassName("gw-fields");
        Div actions = new Div(new Button(getTranslation("people.account.password.change"), click -> change()));
        actions.addClassName("gw-actions");
        add(fields, actions);
    }

    private void change() {
        try {
            account.changePassword(current.getValue(), wanted.getValue());
            UI.getCurrent().getPage().setLocation("sign-in?changed");
        } catch (InvalidInput refused) {
            FieldErrors.show(refused, Map.of("/current", current, "/wanted", wanted));
        }
    }
}
