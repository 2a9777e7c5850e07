package io.groundwork.demo;

import io.groundwork.people.Authorities;
import io.groundwork.people.People;
import io.groundwork.people.Person;
import io.groundwork.people.SignedIn;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the demo once, whichever node comes first: the row it starts with can be written only once. */
@Component
@Profile("demo")
class DemoSeeder {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSeeder.class);
    private static final int AFTER_PEOPLE = 10;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final DemoProjects projects;
    private final People people;
    private final Clock clock;

    DemoSeeder(JdbcClient jdbc, TransactionTemplate transaction, DemoProjects projects, People people, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.projects = projects;
        this.people = people;
        this.clock = clock;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(AFTER_PEOPLE)
    void seed() {
        if (seeded()) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> make());
        } catch (DuplicateKeyException faster) {
            LOG.info("Another node makes the demo");
        }
    }

    private void make() {
        jdbc.sql("insert into demo_seed (id, at) values (1, ?)")
                .param(OffsetDateTime.now(clock))
                .update();
        Person manager = people.byUsername("manager").orElseThrow();
        SignedIn signedIn = manager::id;
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        signedIn, null, Authorities.of(manager.roles())));
        try {
            projects.create();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private boolean seeded() {
        return jdbc.sql("select count(*) from demo_seed").query(Integer.class).single() > 0;
    }
}
