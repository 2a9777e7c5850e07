package io.groundwork.release.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import io.groundwork.people.People;
import io.groundwork.project.Project;
import io.groundwork.release.ReleaseStatus;
import io.groundwork.release.Releases;
import io.groundwork.shared.Page;
import io.groundwork.shared.ReleaseId;
import io.groundwork.ui.Card;
import io.groundwork.ui.EmptyState;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All releases of a project, newest first; those being built say how far they are. */
class ReleasesPanel extends Div {

    private static final int PAGE = 20;
    private static final int POLL_MS = 1_000;
    private static final int NEVER = -1;

    private final transient Source source;
    private final transient Project project;
    private final transient @Nullable Function<Runnable, Dialog> creation;
    private final Div list = new Div();
    private final Div start = new Div();
    private final Button more = new Button(getTranslation("release.more"));
    private final Map<ReleaseId, ReleaseCard> cards = new LinkedHashMap<>();
    private @Nullable String next;
    private @Nullable Registration polling;

    ReleasesPanel(Source source, Project project, @Nullable Function<Runnable, Dialog> creation) {
        this.source = source;
        this.project = project;
        this.creation = creation;
        addClassName("gw-column");
        list.addClassName("gw-column");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> load());
        add(head(), list, more);
        load();
    }

    private Div head() {
        Paragraph lead = new Paragraph(getTranslation("release.lead"));
        lead.addClassNames("gw-muted", "gw-grow");
        Div head = new Div(lead);
        head.addClassNames("gw-row", "wrap");
        if (creation != null) {
            start.add(newButton());
            head.add(start);
        }
        return head;
    }

    private Button newButton() {
        Button button = new Button(getTranslation("release.new"), click -> {
            if (creation != null) {
                creation.apply(this::reload).open();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void reload() {
        next = null;
        cards.clear();
        list.removeAll();
        load();
        getUI().ifPresent(this::watch);
    }

    private void load() {
        Page<ReleaseStatus> page = source.releases().list(project.id(), next, PAGE);
        for (ReleaseStatus status : page.items()) {
            ReleaseCard card = new ReleaseCard(source, status, creation != null);
            cards.put(status.release().id(), card);
            list.add(card);
        }
        next = page.next();
        more.setVisible(next != null);
        start.setVisible(!cards.isEmpty());
        if (cards.isEmpty()) {
            list.add(new Card(new EmptyState(
                    getTranslation("release.empty.title"),
                    getTranslation("release.empty.text"),
                    creation == null ? new Span() : newButton())));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        rest(event.getUI());
    }

    private void watch(UI ui) {
        rest(ui);
        if (anyOpen()) {
            ui.setPollInterval(POLL_MS);
            polling = ui.addPollListener(poll -> refresh(ui));
        }
    }

    private void refresh(UI ui) {
        cards.values().stream().filter(ReleaseCard::isOpen).forEach(ReleaseCard::refresh);
        if (!anyOpen()) {
            rest(ui);
        }
    }

    private boolean anyOpen() {
        return cards.values().stream().anyMatch(ReleaseCard::isOpen);
    }

    private void rest(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(NEVER);
        }
    }

    /** Where the panel and its cards get what they show. */
    record Source(Releases releases, People people, Clock clock) {}
}
