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
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The people of the demo, who all sign in with the password {@code demo}, hashed once for all of them. */
@Component
@Profile("demo")
class DemoPeople {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPeople.class);
    private static final String PASSWORD = "demo";

    private final People people;
    private final Admission admission;
    private final PersonRows rows;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;

    DemoPeople(
            People people,
            Admission admission,
            PersonRows rows,
            PasswordEncoder encoder,
            TransactionTemplate transaction) {
        this.people = people;
        this.admission = admission;
        this.rows = rows;
        this.encoder = encoder;
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
        String hash = encoder.encode(PASSWORD);
        add("admin", "Administrator", EnumSet.of(Role.ADMIN), hash);
        add("manager", "Manager", EnumSet.of(Role.MANAGER), hash);
        add("annotator", "Annotator", EnumSet.of(Role.ANNOTATOR), hash);
        add("annotator2", "Second annotator", EnumSet.of(Role.ANNOTATOR), hash);
        add("annotator3", "Third annotator", EnumSet.of(Role.ANNOTATOR), hash);
        add("reviewer", "Reviewer", EnumSet.of(Role.REVIEWER), hash);
        add("senior", "Senior reviewer", EnumSet.of(Role.REVIEWER, Role.SENIOR), hash);
        add("auditor", "Auditor", EnumSet.of(Role.AUDITOR), hash);
    }

    private void add(String username, String name, Set<Role> roles, String hash) {
        if (people.byUsername(username).isEmpty()) {
            rows.setHash(admission.admit(new NewPerson(username, name, null, roles)), hash);
        }
    }
}
