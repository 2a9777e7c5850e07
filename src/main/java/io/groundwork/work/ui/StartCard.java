package io.groundwork.work.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.groundwork.ui.KeyCap;
import io.groundwork.work.Inbox;
import io.groundwork.work.Inbox.Waiting;
import io.groundwork.work.WorkQueue;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

/** The one next step: what comes next, and the button that begins it. */
class StartCard extends Div {

    StartCard(Inbox inbox, WorkQueue queue) {
        List<Waiting> open = inbox.projects().stream()
                .filter(project -> project.open() && project.waiting() > 0)
                .toList();
        int sentBack = inbox.sentBack().size();
        boolean nothing = open.isEmpty() && sentBack == 0;
        addClassNames("gw-card", "gw-start");
        Button start = new Button(getTranslation("work.inbox.start"), click -> Going.next(queue, null));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        start.setSuffixComponent(new KeyCap("↵"));
        start.setEnabled(!nothing);
        start.setId("start");
        add(words(headline(sentBack, open), detail(inbox, sentBack, open)), space());
        if (open.size() > 1) {
            add(another(open, queue));
        }
        add(start);
        if (!nothing) {
            start.focus();
        }
    }

    private Button another(List<Waiting> open, WorkQueue queue) {
        Button another = new Button(getTranslation("work.inbox.another"));
        ContextMenu menu = new ContextMenu(another);
        menu.setOpenOnClick(true);
        open.forEach(project -> menu.addItem(project.name(), chosen -> Going.next(queue, project.project())));
        return another;
    }

    private String headline(int sentBack, List<Waiting> open) {
        Optional<String> first = open.stream().map(Waiting::name).findFirst();
        if (sentBack == 0) {
            return first.map(name -> getTranslation("work.inbox.next", name))
                    .orElseGet(() -> getTranslation("work.inbox.nothing"));
        }
        String back = getTranslation("work.inbox.next.back" + (sentBack == 1 ? ".one" : ".other"), sentBack);
        return first.map(name -> getTranslation("work.inbox.next.then", back, name))
                .orElse(back);
    }

    private String detail(Inbox inbox, int sentBack, List<Waiting> open) {
        if (open.isEmpty()) {
            return getTranslation(sentBack > 0 ? "work.inbox.detail.back" : "work.inbox.nothing.text");
        }
        Waiting first = open.get(0);
        long minutes = Math.round(inbox.figures().medianMs() / 60_000.0);
        String waiting =
                getTranslation("work.inbox.detail", getTranslation(first.taskType() + ".name"), first.waiting());
        if (first.due() != null) {
            waiting += " · " + getTranslation("work.inbox.detail.due", day(first.due()));
        }
        return minutes < 1 ? waiting : waiting + " · " + getTranslation("work.inbox.detail.each", minutes);
    }

    private String day(OffsetDateTime due) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault())
                .format(due);
    }

    private static Div words(String headline, String detail) {
        Div second = new Div(detail);
        second.addClassNames("gw-muted", "gw-num");
        return new Div(new H2(headline), second);
    }

    private static Span space() {
        Span space = new Span();
        space.addClassName("gw-grow");
        return space;
    }
}
