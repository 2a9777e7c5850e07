package io.groundwork.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.groundwork.ui.StackedBar;
import io.groundwork.work.Inbox.Waiting;
import io.groundwork.work.WorkQueue;
import java.text.NumberFormat;

/** What changes in the row of a project: how much waits, how far it is, and whether one can start. */
final class WaitingCells {

    private final Span waiting = new Span();
    private final Div words = new Div();
    private final Div bar = new Div();
    private final Div progress = new Div(words, bar);
    private final Button start;

    WaitingCells(Waiting row, WorkQueue queue) {
        waiting.addClassName("gw-num");
        words.addClassNames("gw-muted", "gw-num", "gw-small");
        start = new Button(waiting.getTranslation("work.inbox.startHere"), click -> Going.next(queue, row.project()));
        start.addThemeVariants(ButtonVariant.LUMO_SMALL);
        start.setAriaLabel(waiting.getTranslation("work.inbox.startIn", row.name()));
    }

    Component waiting() {
        return waiting;
    }

    Component progress() {
        return progress;
    }

    Component start() {
        return start;
    }

    void show(Waiting row) {
        waiting.setText(
                NumberFormat.getIntegerInstance(UI.getCurrent().getLocale()).format(row.waiting()));
        words.setText(words.getTranslation("work.inbox.progress.of", row.accepted(), row.inWork(), row.sentBack()));
        bar.removeAll();
        bar.add(new StackedBar((double) row.all())
                .ok((double) row.accepted())
                .info((double) Math.max(0, row.inWork() - row.sentBack()))
                .warn((double) row.sentBack()));
        start.setEnabled(row.open() && row.waiting() > 0);
    }
}
