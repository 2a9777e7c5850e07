package io.groundwork.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.groundwork.shared.WorkItemId;
import io.groundwork.ui.Card;
import io.groundwork.ui.PageHeader;
import io.groundwork.ui.Rows;
import io.groundwork.ui.Tag;
import io.groundwork.ui.When;
import io.groundwork.work.Inbox.Figures;
import io.groundwork.work.Inbox.SentBack;
import io.groundwork.work.Inbox.Unfinished;
import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;

/** Lays out the head and the lists of the inbox. */
class InboxParts extends Div {

    private final transient Clock clock;

    InboxParts(Clock clock) {
        this.clock = clock;
    }

    Component header(Figures figures) {
        int hour = LocalTime.ofInstant(clock.instant(), ZoneId.systemDefault()).getHour();
        String greeting = hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
        Span said = new Span(figures(figures));
        said.addClassNames("gw-muted", "gw-num");
        return new PageHeader(getTranslation("work.inbox.good." + greeting)).actions(said);
    }

    Stream<Component> sentBack(List<SentBack> rows) {
        if (rows.isEmpty()) {
            return Stream.empty();
        }
        Rows table = list("work.inbox.sentBack");
        rows.forEach(row -> table.row(
                Tag.warn(getTranslation("work.inbox.round", row.round())),
                Rows.twoLines(row.title(), remark(row)),
                new When(row.since(), now()),
                open(getTranslation("work.inbox.open"), row.work(), row.title())));
        return Stream.of(new Card(table).titled(getTranslation("work.inbox.sentBack")));
    }

    Stream<Component> unfinished(List<Unfinished> rows) {
        if (rows.isEmpty()) {
            return Stream.empty();
        }
        Rows table = list("work.inbox.unfinished");
        rows.forEach(row -> table.row(
                row.held() ? Tag.warn(getTranslation("work.inbox.asked")) : tag(row),
                Rows.twoLines(row.title(), saved(row)),
                until(row),
                open(getTranslation(row.held() ? "work.inbox.open" : "work.inbox.goOn"), row.work(), row.title())));
        return Stream.of(new Card(table).titled(getTranslation("work.inbox.unfinished")));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private Rows list(String name) {
        Rows table = new Rows(getTranslation(name));
        table.addClassName("gw-list");
        return table;
    }

    private String figures(Figures figures) {
        String text = getTranslation("work.inbox.figures.done", figures.doneToday());
        if (figures.medianMs() > 0) {
            long seconds = figures.medianMs() / 1000;
            text += " · "
                    + getTranslation("work.inbox.figures.median", "%d:%02d".formatted(seconds / 60, seconds % 60));
        }
        if (figures.accepted() >= 0) {
            text += " · " + getTranslation("work.inbox.figures.accepted", Math.round(figures.accepted() * 100));
        }
        return text;
    }

    private String remark(SentBack row) {
        if (row.remark() == null) {
            return row.projectName();
        }
        return row.remarks() == 1
                ? getTranslation("work.inbox.remark.one", row.remark())
                : getTranslation("work.inbox.remark.other", row.remark(), row.remarks());
    }

    private String saved(Unfinished row) {
        if (row.savedAt() == null) {
            return row.projectName();
        }
        String at = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault())
                .format(row.savedAt());
        return row.projectName() + " · " + getTranslation("work.inbox.saved", at);
    }

    private Component tag(Unfinished row) {
        return row.state().equals("parked")
                ? Tag.plain(getTranslation("work.inbox.parked"))
                : Tag.info(getTranslation(row.draft() ? "work.inbox.draft" : "work.inbox.begun"));
    }

    private Component until(Unfinished row) {
        if (row.until() == null) {
            return Rows.quiet(getTranslation(row.held() ? "work.inbox.waitsForAnswer" : "work.inbox.ranOut"));
        }
        Span until = new Span(new Span(getTranslation("work.inbox.until") + " "), new When(row.until(), now()));
        until.addClassNames("gw-muted", "gw-num");
        return until;
    }

    private static Component open(String text, WorkItemId work, String title) {
        Button open = new Button(text, click -> Going.to(work));
        open.addThemeVariants(ButtonVariant.LUMO_SMALL);
        open.setAriaLabel(text + ": " + title);
        return open;
    }
}
