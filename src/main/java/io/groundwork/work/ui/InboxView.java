package io.groundwork.work.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.groundwork.project.Briefs;
import io.groundwork.ui.MainLayout;
import io.groundwork.work.Inbox;
import io.groundwork.work.WorkInHand;
import io.groundwork.work.WorkQueue;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where annotators and reviewers begin: one big start, what came back, what is unfinished, what waits where. What is new
 * shows up by itself.
 */
@Route(value = InboxView.PATH, layout = MainLayout.class)
@PermitAll
class InboxView extends Div implements HasDynamicTitle {

    static final String PATH = "inbox";

    private static final int LOOK_EVERY_MS = 15_000;
    private static final int NEVER = -1;

    private final transient Inbox inbox;
    private final StartCard start;
    private final ProjectTable projects;
    private final List<Refreshed<?>> lists;
    private transient Registration polling = () -> {};

    InboxView(Inbox inbox, WorkQueue queue, WorkInHand hands, Briefs briefs, Clock clock) {
        this.inbox = inbox;
        InboxParts parts = new InboxParts(clock);
        RecentWork latest = new RecentWork(hands, clock);
        start = new StartCard(queue);
        projects = new ProjectTable(queue);
        Refreshed<?> header = new Refreshed<>(inbox::figures, figures -> Stream.of(parts.header(figures)));
        Refreshed<?> unread = new Refreshed<>(
                inbox::unread, briefsToRead -> briefsToRead.stream().map(one -> new UnreadBrief(one, briefs)));
        Refreshed<?> sentBack = new Refreshed<>(inbox::sentBack, parts::sentBack);
        Refreshed<?> unfinished = new Refreshed<>(inbox::unfinished, parts::unfinished);
        Refreshed<?> recent = new Refreshed<>(inbox::recent, latest::table);
        lists = List.of(header, unread, sentBack, unfinished, recent);
        add(header, unread, start, sentBack, unfinished, projects, recent);
        showProjects();
        start.begin();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("navigation.inbox") + " · " + getTranslation("ui.product");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(LOOK_EVERY_MS);
        polling = ui.addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polling.remove();
        event.getUI().setPollInterval(NEVER);
    }

    private void look() {
        lists.forEach(Refreshed::look);
        showProjects();
        findAncestor(MainLayout.class).showBadges();
    }

    private void showProjects() {
        List<Inbox.Waiting> waiting = inbox.projects();
        projects.show(waiting);
        start.show(waiting, inbox.upcoming(), inbox.figures().medianMs());
    }
}
