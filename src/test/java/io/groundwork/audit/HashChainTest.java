package io.groundwork.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.TestDatabase;
import io.groundwork.people.CurrentPerson;
import io.groundwork.people.Person;
import io.groundwork.people.Role;
import io.groundwork.shared.AuditedEvent;
import io.groundwork.shared.PersonId;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The chain holds while nothing was touched and names the first place where something was. */
class HashChainTest {

    private JdbcClient jdbc;
    private AuditTrail trail;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void holdsWhenNothingWasTouched(TestDatabase database) {
        sealed(database, 7);
        ChainProof proof = trail.verify();
        assertThat(proof.unbroken()).isTrue();
        assertThat(proof.sealed()).isEqualTo(7);
        assertThat(proof.unsealed()).isZero();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void namesTheEntryThatWasChanged(TestDatabase database) {
        sealed(database, 7);
        jdbc.sql("update audit_entry set details = '{\"n\":99}' where sequence_number = 4")
                .update();
        assertThat(trail.verify()).returns(false, ChainProof::unbroken).returns(4L, ChainProof::brokenAt);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void noticesARemovedEntryInTheMiddleAndAtTheEnd(TestDatabase database) {
        sealed(database, 7);
        jdbc.sql("delete from audit_entry where sequence_number = 7").update();
        assertThat(trail.verify()).returns(false, ChainProof::unbroken).returns(7L, ChainProof::brokenAt);
        jdbc.sql("delete from audit_entry where sequence_number = 3").update();
        assertThat(trail.verify()).returns(false, ChainProof::unbroken).returns(3L, ChainProof::brokenAt);
    }

    private void sealed(TestDatabase database, int entries) {
        DataSource source = database.migrated();
        jdbc = JdbcClient.create(source);
        AuditRows rows = new AuditRows(jdbc, new JdbcTemplate(source));
        AuditWriter writer = new AuditWriter(rows, Clock.systemUTC());
        for (int n = 0; n < entries; n++) {
            writer.on(new Counted(n));
        }
        new ChainSealer(rows, new TransactionTemplate(new DataSourceTransactionManager(source))).seal();
        trail = new AuditTrail(rows, null, new Auditor(), null);
    }

    private record Counted(int n) implements AuditedEvent {

        @Override
        public String action() {
            return "test.counted";
        }

        @Override
        public Map<String, ?> details() {
            return Map.of("n", n);
        }
    }

    private static final class Auditor implements CurrentPerson {

        @Override
        public PersonId id() {
            return PersonId.next();
        }

        @Override
        public Person person() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean has(Role role) {
            return Set.of(Role.AUDITOR).contains(role);
        }

        @Override
        public void requireScope(String scope) {}
    }
}
