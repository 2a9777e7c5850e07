package io.groundwork.work.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.groundwork.project.Briefs;
import io.groundwork.ui.MainLayout;
import io.groundwork.work.Inbox;
import io.groundwork.work.WorkInHand;
import io.groundwork.work.WorkQueue;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** Where annotators and reviewers begin: one big start, what came back, what is unfinished, what waits where. */
@Route(value = InboxView.PATH, layout = MainLayout.class)
@PermitAll
class InboxView extends Div implements HasDynamicTitle {

    static final String PATH = "inbox";

    InboxView(Inbox inbox, WorkQueue queue, WorkInHand hands, Briefs briefs, Clock clock) {
        InboxParts parts = new InboxParts(inbox, clock);
        add(parts.header());
        inbox.unread().forEach(unread -> add(new UnreadBrief(unread, briefs)));
        add(new StartCard(inbox, queue));
        parts.sentBack(this::add);
        parts.unfinished(this::add);
        add(parts.projects(queue));
        new RecentWork(inbox, hands, clock).addTo(this);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("navigation.inbox") + " · " + getTranslation("ui.product");
    }
}
