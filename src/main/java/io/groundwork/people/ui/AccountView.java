package io.groundwork.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.groundwork.people.CurrentPerson;
import io.groundwork.people.OwnAccount;
import io.groundwork.people.Person;
import io.groundwork.people.Role;
import io.groundwork.people.token.ApiTokens;
import io.groundwork.ui.Card;
import io.groundwork.ui.MainLayout;
import io.groundwork.ui.Notice;
import io.groundwork.ui.PageHeader;
import io.groundwork.ui.Tag;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** A person's own page: work, absence, password, tokens. */
@Route(value = "account", layout = MainLayout.class)
@PermitAll
class AccountView extends Div implements HasDynamicTitle {

    private final transient OwnAccount account;

    AccountView(CurrentPerson current, OwnAccount account, ApiTokens tokens, Clock clock) {
        this.account = account;
        Person person = current.person();
        Component[] roles = person.roles().stream()
                .sorted()
                .map(Role::wire)
                .map(role -> Tag.plain(getTranslation("people.role." + role)))
                .toArray(Component[]::new);
        add(new PageHeader(person.displayName(), roles).lead(getTranslation("people.account.lead", person.username())));
        add(work(person), absence(person, clock));
        if (account.hasPassword()) {
            add(Card.padded(new PasswordChange(account)).titled(getTranslation("people.account.password")));
        }
        add(new Card(new TokenList(tokens, clock)).titled(getTranslation("people.account.tokens")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.account");
    }

    private Component work(Person person) {
        WorkFields fields = new WorkFields(person);
        Button save = save(() -> account.prefer(fields.preferences()));
        return Card.padded(fields, actions(save)).titled(getTranslation("people.work.title"));
    }

    private Component absence(Person person, Clock clock) {
        AbsenceFields fields = new AbsenceFields(person, clock);
        Button save = save(() -> account.setAbsent(fields.until()));
        return Card.padded(fields, actions(save)).titled(getTranslation("people.absence.title"));
    }

    private Button save(Runnable change) {
        return new Button(getTranslation("ui.save"), click -> {
            change.run();
            Notice.ok(getTranslation("ui.saved"));
        });
    }

    private static Component actions(Button save) {
        Div actions = new Div(save);
        actions.addClassName("gw-actions");
        return actions;
    }
}
