package io.groundwork.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.groundwork.people.token.ApiTokens;
import io.groundwork.people.token.IssuedToken;
import io.groundwork.people.token.Scope;
import io.groundwork.people.token.TokenRequest;
import io.groundwork.shared.InvalidInput;
import io.groundwork.ui.CopyText;
import io.groundwork.ui.FieldErrors;
import java.util.Arrays;
import java.util.Map;

/** Makes a token and shows its secret, this once. */
final class TokenDialog extends Dialog {

    private final transient ApiTokens tokens;
    private final TextField name = new TextField(getTranslation("people.token.name.title"));
    private final CheckboxGroup<String> scopes = new CheckboxGroup<>(getTranslation("people.token.scopes"));
    private final Select<Integer> days = new Select<>();

    TokenDialog(ApiTokens tokens, Runnable then) {
        this.tokens = tokens;
        setHeaderTitle(getTranslation("people.token.make"));
        setWidth("520px");
        name.setPlaceholder(getTranslation("people.token.name.example"));
        scopes.setItems(Arrays.stream(Scope.values()).map(Scope::wire).toList());
        scopes.setItemLabelGenerator(scope -> getTranslation("people.token.scope." + scope.replace(':', '.')));
        scopes.setHelperText(getTranslation("people.token.scopes.hint"));
        scopes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        days.setLabel(getTranslation("people.token.holds"));
        days.setItems(7, 30, 90, 366);
        days.setItemLabelGenerator(count -> getTranslation("people.token.holds.days", count));
        days.setValue(90);
        Div fields = new Div(name, scopes, days);
        fields.addClassName("gw-column");
        add(fields);
        Button make = new Button(getTranslation("people.token.make"), click -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), make);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                then.run();
            }
        });
        name.focus();
    }

    private void make() {
        try {
            show(tokens.issue(new TokenRequest(name.getValue(), scopes.getValue(), days.getValue())));
        } catch (InvalidInput refused) {
            FieldErrors.show(refused, Map.of("/name", name));
        }
    }

    private void show(IssuedToken issued) {
        removeAll();
        Code secret = new Code(issued.secret());
        Div box = new Div(secret, CopyText.beside(issued.secret(), getTranslation("ui.copy")));
        box.addClassName("gw-secret");
        Div content = new Div(new Paragraph(getTranslation("people.token.once")), box);
        content.addClassName("gw-column");
        add(content);
        getFooter().removeAll();
        Button done = new Button(getTranslation("ui.close"), click -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(done);
    }
}
