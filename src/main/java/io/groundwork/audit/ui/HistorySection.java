package io.groundwork.audit.ui;

import com.vaadin.flow.component.Component;
import io.groundwork.audit.AuditFilter;
import io.groundwork.audit.AuditTrail;
import io.groundwork.dataset.Items;
import io.groundwork.people.People;
import io.groundwork.people.Role;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectSection;
import java.util.Set;

/** The trail of one project, as a tab of its page. */
@org.springframework.stereotype.Component
class HistorySection implements ProjectSection {

    private static final int PAGE = 100;

    private final AuditTrail trail;
    private final People people;
    private final Items items;

    HistorySection(AuditTrail trail, People people, Items items) {
        this.trail = trail;
        this.people = people;
        this.items = items;
    }

    @Override
    public String id() {
        return "history";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.MANAGER, Role.AUDITOR, Role.ADMIN);
    }

    @Override
    public Component create(Project project) {
        AuditFilter filter = new AuditFilter(project.id(), null, null);
        return new TrailList(people, items::titles, after -> trail.latest(filter, after, PAGE));
    }
}
