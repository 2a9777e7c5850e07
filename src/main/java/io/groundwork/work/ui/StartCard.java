package io.groundwork.work.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.groundwork.shared.ProjectId;
import io.groundwork.ui.KeyCap;
import io.groundwork.work.Inbox.Upcoming;
import io.groundwork.work.Inbox.Waiting;
import io.groundwork.work.WorkQueue;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one next step: what comes next, and the button that begins it. */
class StartCard extends Div {

    private final H2 headline = new H2();
    private final Div detail = new Div();
    private final Button start;
    private final Refreshed<List<Choice>> another;
    private transient List<Waiting> open = List.of();

    StartCard(WorkQueue queue) {
        addClassNames("gw-card", "gw-start");
        detail.addClassNames("gw-muted", "gw-num");
        start = new Button(getTranslation("work.inbox.start"), click -> Going.next(queue, null));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        start.setSuffixComponent(new KeyCap("↵"));
        start.setId("start");
        another = new Refreshed<>(this::choices, choices -> another(choices, queue));
        Div said = new Div(headline);
        said.getElement().setAttribute("aria-live", "polite");
        Span space = new Span();
        space.addClassName("gw-grow");
        add(new Div(said, detail), space, another, start);
    }

    /** Says what comes next now; the button gets the focus with the first work, unless the person is elsewhere. */
    void show(List<Waiting> projects, Upcoming upcoming, long medianMs) {
        open = projects.stream()
                .filter(project -> project.open() && project.waiting() > 0)
                .toList();
        Optional<Waiting> next = projects.stream()
                .filter(project -> project.project().equals(upcoming.project()))
                .findFirst();
        headline.setText(headline(upcoming.sentBack(), next));
        detail.setText(next.map(project -> detail(project, medianMs)).orElseGet(() -> without(upcoming.sentBack())));
        another.look();
        boolean begins = !open.isEmpty() || upcoming.sentBack() > 0 || next.isPresent();
        boolean first = begins && !start.isEnabled();
        start.setEnabled(begins);
        if (first) {
            start.getElement().executeJs("if (document.activeElement === document.body) { this.focus(); }");
        }
    }

    /** The page begins with the focus on its one next step, if there is one. */
    void begin() {
        if (start.isEnabled()) {
            start.focus();
        }
    }

    private List<Choice> choices() {
        return open.size() < 2
                ? List.of()
                : open.stream()
                        .map(project -> new Choice(project.project(), project.name()))
                        .toList();
    }

    private Stream<Button> another(List<Choice> choices, WorkQueue queue) {
        if (choices.isEmpty()) {
            return Stream.empty();
        }
        Button button = new Button(getTranslation("work.inbox.another"));
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        choices.forEach(choice -> menu.addItem(choice.name(), chosen -> Going.next(queue, choice.project())));
        return Stream.of(button);
    }

    private String headline(int sentBack, Optional<Waiting> next) {
        if (sentBack == 0) {
            return next.map(project -> getTranslation("work.inbox.next", project.name()))
                    .orElseGet(() -> getTranslation("work.inbox.nothing"));
        }
        String back = getTranslation("work.inbox.next.back" + (sentBack == 1 ? ".one" : ".other"), sentBack);
        return next.map(project -> getTranslation("work.inbox.next.then", back, project.name()))
                .orElse(back);
    }

    private String detail(Waiting next, long medianMs) {
        long minutes = Math.round(medianMs / 60_000.0);
        String waiting = getTranslation("work.inbox.detail", getTranslation(next.taskType() + ".name"), next.waiting());
        if (next.due() != null) {
            waiting += " · " + getTranslation("work.inbox.detail.due", day(next.due()));
        }
        return minutes < 1 ? waiting : waiting + " · " + getTranslation("work.inbox.detail.each", minutes);
    }

    /** What stands below a headline that names no project. */
    private String without(int sentBack) {
        if (sentBack > 0) {
            return getTranslation("work.inbox.detail.back");
        }
        return getTranslation(open.isEmpty() ? "work.inbox.nothing.text" : "work.inbox.nothing.others");
    }

    private String day(OffsetDateTime due) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault())
                .format(due);
    }

    private record Choice(ProjectId project, String name) {}
}
