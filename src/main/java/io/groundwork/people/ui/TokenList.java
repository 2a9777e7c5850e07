package io.groundwork.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.groundwork.people.token.ApiToken;
import io.groundwork.people.token.ApiTokens;
import io.groundwork.ui.Ask;
import io.groundwork.ui.EmptyState;
import io.groundwork.ui.Rows;
import io.groundwork.ui.When;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** A person's tokens in force. */
final class TokenList extends Div {

    private final transient ApiTokens tokens;
    private final transient Clock clock;

    TokenList(ApiTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
        show();
    }

    private void show() {
        removeAll();
        List<ApiToken> mine = tokens.mine();
        Button make =
                new Button(getTranslation("people.token.make"), click -> new TokenDialog(tokens, this::show).open());
        if (mine.isEmpty()) {
            add(new EmptyState(
                    getTranslation("people.token.empty.title"), getTranslation("people.token.empty.text"), make));
            return;
        }
        Rows rows = new Rows(getTranslation("people.account.tokens"))
                .header(
                        getTranslation("people.token.name.title"),
                        getTranslation("people.token.scopes"),
                        getTranslation("people.token.used"),
                        getTranslation("people.token.expires"),
                        "");
        mine.forEach(token -> row(rows, token));
        Div foot = new Div(make);
        foot.addClassName("gw-more");
        add(rows, foot);
    }

    private void row(Rows rows, ApiToken token) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Span name = new Span(token.name());
        name.addClassName("gw-strong");
        String scopes = token.scopes().isEmpty()
                ? getTranslation("people.token.scopes.all")
                : String.join(", ", token.scopes().stream().sorted().toList());
        OffsetDateTime used = token.lastUsedAt();
        Button revoke = new Button(
                getTranslation("people.token.revoke"),
                click -> Ask.beforeHarm(
                        getTranslation("people.token.revoke.title", token.name()),
                        getTranslation("people.token.revoke.text"),
                        getTranslation("people.token.revoke"),
                        () -> {
                            tokens.revoke(token.id());
                            show();
                        }));
        revoke.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        rows.row(
                name,
                Rows.quiet(scopes),
                used == null ? Rows.quiet(getTranslation("people.token.used.never")) : new When(used, now),
                new When(token.expiresAt(), now),
                revoke);
    }
}
