package io.groundwork.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.groundwork.shared.WorkItemId;
import io.groundwork.ui.Card;
import io.groundwork.ui.EmptyState;
import io.groundwork.ui.PageHeader;
import io.groundwork.ui.Rows;
import io.groundwork.ui.StackedBar;
import io.groundwork.ui.Tag;
import io.groundwork.ui.When;
import io.groundwork.work.Inbox;
import io.groundwork.work.Inbox.Figures;
import io.groundwork.work.Inbox.SentBack;
import io.groundwork.work.Inbox.Unfinished;
import io.groundwork.work.Inbox.Waiting;
import io.groundwork.work.WorkQueue;
import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;

/** Lays out the lists of the inbox. */
class InboxParts extends Div {

    private final transient Inbox inbox;
    private final OffsetDateTime now;

    InboxParts(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.now = OffsetDateTime.now(clock);
    }

    Component header() {
        int hour = LocalTime.ofInstant(now.toInstant(), ZoneId.systemDefault()).getHour();
        String greeting = hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
        Span figures = new Span(figures(inbox.figures()));
        figures.addClassNames("gw-muted", "gw-num");
        return new PageHeader(getTranslation("work.inbox.good." + greeting)).actions(figures);
    }

    void sentBack(Consumer<Component> page) {
        List<SentBack> rows = inbox.sentBack();
        if (rows.isEmpty()) {
            return;
        }
        Rows table = list("work.inbox.sentBack");
        rows.forEach(row -> table.row(
                Tag.warn(getTranslation("work.inbox.round", row.round())),
                Rows.twoLines(row.title(), remark(row)),
                new When(row.since(), now),
                open(getTranslation("work.inbox.open"), row.work(), row.title())));
        page.accept(new Card(table).titled(getTranslation("work.inbox.sentBack")));
    }

    void unfinished(Consumer<Component> page) {
        List<Unfinished> rows = inbox.unfinished();
        if (rows.isEmpty()) {
            return;
        }
        Rows table = list("work.inbox.unfinished");
        rows.forEach(row -> table.row(
                row.held() ? Tag.warn(getTranslation("work.inbox.asked")) : tag(row),
                Rows.twoLines(row.title(), saved(row)),
                until(row),
                open(getTranslation(row.held() ? "work.inbox.open" : "work.inbox.goOn"), row.work(), row.title())));
        page.accept(new Card(table).titled(getTranslation("work.inbox.unfinished")));
    }

    Component projects(WorkQueue queue) {
        List<Waiting> rows = inbox.projects();
        if (rows.isEmpty()) {
            return new Card(new EmptyState(
                    getTranslation("work.inbox.projects.none"), getTranslation("work.inbox.projects.none.text")));
        }
        Rows table = new Rows(getTranslation("work.inbox.projects"))
                .header(
                        getTranslation("work.inbox.project"),
                        getTranslation("work.inbox.kind"),
                        getTranslation("work.inbox.waiting"),
                        getTranslation("work.inbox.progress"),
                        "");
        rows.forEach(row -> table.row(
                name(row),
                Rows.quiet(getTranslation(row.taskType() + ".name")),
                number(row.waiting()),
                progress(row),
                start(row, queue)));
        return new Card(table).titled(getTranslation("work.inbox.projects"));
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
        Span until = new Span(new Span(getTranslation("work.inbox.until") + " "), new When(row.until(), now));
        until.addClassNames("gw-muted", "gw-num");
        return until;
    }

    private Component name(Waiting row) {
        Span name = new Span(row.name());
        name.addClassName("gw-strong");
        return row.open() ? name : new Div(name, new Span(" "), Tag.plain(getTranslation("work.inbox.paused")));
    }

    private Component progress(Waiting row) {
        Div words = new Div(getTranslation("work.inbox.progress.of", row.accepted(), row.inWork(), row.sentBack()));
        words.addClassNames("gw-muted", "gw-num", "gw-small");
        return new Div(
                words,
                new StackedBar((double) row.all())
                        .ok((double) row.accepted())
                        .info((double) Math.max(0, row.inWork() - row.sentBack()))
                        .warn((double) row.sentBack()));
    }

    private Component start(Waiting row, WorkQueue queue) {
        Button start = new Button(getTranslation("work.inbox.startHere"), click -> Going.next(queue, row.project()));
        start.addThemeVariants(ButtonVariant.LUMO_SMALL);
        start.setEnabled(row.open() && row.waiting() > 0);
        start.setAriaLabel(getTranslation("work.inbox.startIn", row.name()));
        return start;
    }

    private static Component number(long number) {
        Span cell = new Span("%,d".formatted(number));
        cell.addClassName("gw-num");
        return cell;
    }

    private static Component open(String text, WorkItemId work, String title) {
        Button open = new Button(text, click -> Going.to(work));
        open.addThemeVariants(ButtonVariant.LUMO_SMALL);
        open.setAriaLabel(text + ": " + title);
        return open;
    }
}
