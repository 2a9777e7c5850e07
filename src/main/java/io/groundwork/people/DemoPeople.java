package io.groundwork.people;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the demo, who all sign in with the password {@code demo}. */
@Component
@Profile("demo")
class DemoPeople {

    private static final String PASSWORD = "demo";

    private final People people;
    private final Admission admission;

    DemoPeople(People people, Admission admission) {
        this.people = people;
        this.admission = admission;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(0)
    @Transactional
    public void arrive() {
        add("admin", "Administrator", EnumSet.of(Role.ADMIN));
        add("manager", "Manager", EnumSet.of(Role.MANAGER));
        add("annotator", "Annotator", EnumSet.of(Role.ANNOTATOR));
        add("annotator2", "Second annotator", EnumSet.of(Role.ANNOTATOR));
        add("annotator3", "Third annotator", EnumSet.of(Role.ANNOTATOR));
        add("reviewer", "Reviewer", EnumSet.of(Role.REVIEWER));
        add("senior", "Senior reviewer", EnumSet.of(Role.REVIEWER, Role.SENIOR));
        add("auditor", "Auditor", EnumSet.of(Role.AUDITOR));
    }

    private void add(String username, String name, Set<Role> roles) {
        if (people.byUsername(username).isEmpty()) {
            admission.admit(new NewPerson(username, name, PASSWORD, roles));
        }
    }
}
