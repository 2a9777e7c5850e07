package io.groundwork.work.ui;

import io.groundwork.ui.NavigationEntry;
import io.groundwork.ui.NavigationIcon;
import io.groundwork.work.Inbox;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The way to the inbox, with the number of pieces that were sent back or begun. */
@Component
class InboxNavigation implements NavigationEntry {

    private final Inbox inbox;

    InboxNavigation(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public String id() {
        return "inbox";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String path() {
        return InboxView.PATH;
    }

    @Override
    public NavigationIcon icon() {
        return NavigationIcon.INBOX;
    }

    @Override
    public Set<String> roles() {
        return Set.of("ANNOTATOR", "REVIEWER", "SENIOR");
    }

    @Override
    public @Nullable Long badge() {
        long mine = (long) inbox.sentBack().size() + inbox.unfinished().size();
        return mine == 0 ? null : mine;
    }
}
