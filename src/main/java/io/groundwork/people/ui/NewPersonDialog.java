package io.groundwork.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteParam;
import io.groundwork.people.NewPerson;
import io.groundwork.people.PersonRegister;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.PersonId;
import io.groundwork.ui.FieldErrors;
import java.util.Map;
import java.util.Set;

/** Adds a person. */
final class NewPersonDialog extends Dialog {

    private final transient PersonRegister register;
    private final TextField name = new TextField(getTranslation("people.admin.name"));
    private final TextField username = new TextField(getTranslation("people.signIn.username"));
    private final PasswordField password = new PasswordField(getTranslation("people.admin.password.first"));
    private final RoleChoice roles = new RoleChoice(Set.of());

    NewPersonDialog(PersonRegister register) {
        this.register = register;
        setHeaderTitle(getTranslation("people.admin.add"));
        setWidth("560px");
        username.setHelperText(getTranslation("people.username.form"));
        password.setHelperText(getTranslation("people.admin.password.hint"));
        Div fields = new Div(name, username, password, roles);
        fields.addClassName("gw-column");
        add(fields);
        Button save = new Button(getTranslation("people.admin.add"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
        name.focus();
    }

    private void save() {
        String first = password.getValue();
        NewPerson person =
                new NewPerson(username.getValue(), name.getValue(), first.isEmpty() ? null : first, roles.chosen());
        try {
            PersonId id = register.add(person);
            close();
            UI.getCurrent().navigate(PersonView.class, new RouteParam("person", id.toString()));
        } catch (InvalidInput refused) {
            FieldErrors.show(refused, Map.of("/displayName", name, "/username", username, "/password", password));
        }
    }
}
