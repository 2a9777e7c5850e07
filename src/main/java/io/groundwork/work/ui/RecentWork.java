package io.groundwork.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.groundwork.ui.Ask;
import io.groundwork.ui.Card;
import io.groundwork.ui.Rows;
import io.groundwork.ui.Tag;
import io.groundwork.ui.When;
import io.groundwork.work.Inbox.Recent;
import io.groundwork.work.WorkInHand;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/** The latest submissions: read them again, or take one back as long as nobody has acted on it. */
class RecentWork extends Div {

    private final transient WorkInHand hands;
    private final transient Clock clock;

    RecentWork(WorkInHand hands, Clock clock) {
        this.hands = hands;
        this.clock = clock;
    }

    Stream<Component> table(List<Recent> rows) {
        if (rows.isEmpty()) {
            return Stream.empty();
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        Rows table = new Rows(getTranslation("work.inbox.recent"));
        table.addClassName("gw-list");
        rows.forEach(row -> table.row(
                state(row), Rows.twoLines(row.title(), row.projectName()), new When(row.at(), now), actions(row)));
        return Stream.of(new Card(table).titled(getTranslation("work.inbox.recent")));
    }

    private Component state(Recent row) {
        String text = getTranslation("work.outcome." + row.outcome());
        return switch (row.outcome()) {
            case "accepted" -> Tag.ok(text);
            case "sentBack" -> Tag.warn(text);
            case "withdrawn" -> Tag.bad(text);
            default -> Tag.plain(text);
        };
    }

    private Component actions(Recent row) {
        Button read = new Button(getTranslation("work.inbox.read"), click -> Going.to(row.work()));
        read.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        read.setAriaLabel(getTranslation("work.inbox.read") + ": " + row.title());
        Span actions = new Span(read);
        if (row.takeBack()) {
            Button back = new Button(getTranslation("work.inbox.takeBack"), click -> ask(row));
            back.addThemeVariants(ButtonVariant.LUMO_SMALL);
            back.setAriaLabel(getTranslation("work.inbox.takeBack") + ": " + row.title());
            actions.add(back);
        }
        return actions;
    }

    private void ask(Recent row) {
        Ask.first(
                getTranslation("work.inbox.takeBack.title"),
                getTranslation("work.inbox.takeBack.text", row.title()),
                getTranslation("work.inbox.takeBack"),
                () -> Going.to(hands.recall(row.work(), getTranslation("work.inbox.takeBack.reason"))));
    }
}
