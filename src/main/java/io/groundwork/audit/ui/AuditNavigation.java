package io.groundwork.audit.ui;

import io.groundwork.ui.NavigationEntry;
import io.groundwork.ui.NavigationIcon;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The trail of everything, for auditors. */
@Component
class AuditNavigation implements NavigationEntry {

    @Override
    public String id() {
        return "history";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String path() {
        return "history";
    }

    @Override
    public NavigationIcon icon() {
        return NavigationIcon.HISTORY;
    }

    @Override
    public Set<String> roles() {
        return Set.of("AUDITOR", "ADMIN");
    }
}
