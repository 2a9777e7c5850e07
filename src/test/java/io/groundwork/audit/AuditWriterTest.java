package io.groundwork.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.TestDatabase;
import io.groundwork.shared.AuditedEvent;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What stands in the trail is what was committed, all of it, in its order. */
class AuditWriterTest {

    private final DataSource source = TestDatabase.h2();
    private final AuditRows rows = new AuditRows(JdbcClient.create(source), new JdbcTemplate(source));
    private final AuditWriter writer = new AuditWriter(rows, Clock.systemUTC());
    private final TransactionTemplate outer = new TransactionTemplate(new JdbcTransactionManager(source));
    private final TransactionTemplate inner = new TransactionTemplate(
            new JdbcTransactionManager(source),
            new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));

    @Test
    void whatATransactionToldStandsThereOnceItIsCommitted() {
        outer.executeWithoutResult(status -> {
            tell("first");
            tell("second");
            assertThat(actions()).isEmpty();
        });
        outer.executeWithoutResult(status -> tell("third"));

        assertThat(actions()).containsExactly("first", "second", "third");
    }

    @Test
    void nothingStandsThereOfWhatWasTakenBack() {
        outer.executeWithoutResult(status -> {
            tell("never");
            status.setRollbackOnly();
        });
        outer.executeWithoutResult(status -> tell("after"));

        assertThat(actions()).containsExactly("after");
    }

    @Test
    void eachTransactionWritesItsOwn() {
        outer.executeWithoutResult(status -> {
            tell("outer");
            inner.executeWithoutResult(within -> tell("inner"));
            assertThat(actions()).containsExactly("inner");
            status.setRollbackOnly();
        });

        assertThat(actions()).containsExactly("inner");
    }

    @Test
    void whatIsToldRightBeforeTheCommitStandsThereToo() {
        outer.executeWithoutResult(status -> {
            tell("early");
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    tell("late");
                }
            });
        });

        assertThat(actions()).containsExactly("early", "late");
    }

    @Test
    void withoutATransactionItStandsThereAtOnce() {
        tell("alone");

        assertThat(actions()).containsExactly("alone");
    }

    private void tell(String action) {
        AuditedEvent event = () -> action;
        writer.on(event);
    }

    /** As another connection sees them. */
    private List<String> actions() {
        return inner.execute(status -> rows.list(new AuditFilter(null, null, null), null, 99).stream()
                .map(AuditEntry::action)
                .toList());
    }
}
