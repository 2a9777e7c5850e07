package io.groundwork.people;

import io.groundwork.shared.Forbidden;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.Sha256;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints a one-time token at start while nobody administers; every node's token holds until one was used. */
@Service
class OneTimeToken implements FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(OneTimeToken.class);
    private static final String PURPOSE = "first-administrator:";

    private final JdbcClient jdbc;
    private final PersonRows rows;
    private final Admission admission;
    private final Clock clock;

    OneTimeToken(JdbcClient jdbc, PersonRows rows, Admission admission, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.admission = admission;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order
    @Transactional
    public void print() {
        if (wanted()) {
            LOG.warn("Nobody administers Groundwork yet. Open /welcome and enter this one-time token: {}", issue());
        }
    }

    String issue() {
        byte[] random = new byte[18];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        String hash = Sha256.hex(token);
        jdbc.sql("insert into one_time_token (purpose, hash, created_at) values (?, ?, ?)")
                .param(PURPOSE + hash.substring(0, 16))
                .param(hash)
                .param(OffsetDateTime.now(clock))
                .update();
        return token;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean wanted() {
        return !rows.administered();
    }

    @Override
    @Transactional
    public PersonId create(String token, String username, String displayName, String password) {
        int used = jdbc.sql("delete from one_time_token where hash = ?")
                .param(Sha256.hex(token.strip()))
                .update();
        if (used == 0) {
            throw InvalidInput.of("/token", "people.welcome.token.wrong");
        }
        if (rows.administered()) {
            throw new Forbidden("make a first administrator");
        }
        PasswordRules.check("/password", password);
        PersonId id = admission.admit(new NewPerson(username, displayName, password, Set.of(Role.ADMIN, Role.MANAGER)));
        jdbc.sql("delete from one_time_token where purpose like ?")
                .param(PURPOSE + "%")
                .update();
        return id;
    }
}
