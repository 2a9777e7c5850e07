package io.groundwork.project.ui;

import io.groundwork.ui.NavigationEntry;
import io.groundwork.ui.NavigationIcon;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The way to the projects. */
@Component
class ProjectNavigation implements NavigationEntry {

    @Override
    public String id() {
        return "projects";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String path() {
        return "projects";
    }

    @Override
    public NavigationIcon icon() {
        return NavigationIcon.PROJECTS;
    }

    @Override
    public Set<String> roles() {
        return Set.of("ADMIN", "MANAGER", "AUDITOR", "REQUESTER", "REVIEWER", "SENIOR", "ANNOTATOR");
    }
}
