package io.groundwork.people;

import io.groundwork.shared.InvalidInput;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The people of the demo, who all sign in with the password {@code demo}. */
@Component
@Profile("demo")
class DemoPeople {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPeople.class);
    private static final String PASSWORD = "demo";

    private final People people;
    private final Admission admission;
    private final TransactionTemplate transaction;

    DemoPeople(People people, Admission admission, TransactionTemplate transaction) {
        this.people = people;
        this.admission = admission;
        this.transaction = transaction;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(0)
    void arrive() {
        try {
            transaction.executeWithoutResult(status -> addAll());
        } catch (InvalidInput faster) {
            LOG.info("Another node adds the people of the demo");
        }
    }

    private void addAll() {
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
