package io.groundwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.TestDatabase;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What is read once a transaction is never shown to another one, nor after it was changed. */
class OnceATransactionTest {

    private final OnceATransaction<String, Integer> memory = new OnceATransaction<>();
    private final AtomicInteger reads = new AtomicInteger();
    private final TransactionTemplate transaction =
            new TransactionTemplate(new JdbcTransactionManager(TestDatabase.H2.empty()));

    @Test
    void readsOnceInATransactionAndAgainInTheNext() {
        transaction.executeWithoutResult(status -> {
            assertThat(read()).isEqualTo(1);
            assertThat(read()).isEqualTo(1);
        });
        transaction.executeWithoutResult(status -> assertThat(read()).isEqualTo(2));
    }

    @Test
    void readsAgainWhatWasForgotten() {
        transaction.executeWithoutResult(status -> {
            assertThat(read()).isEqualTo(1);
            memory.forget("key");
            assertThat(read()).isEqualTo(2);
        });
    }

    @Test
    void readsNotAtAllWhatTheTransactionWroteItself() {
        transaction.executeWithoutResult(status -> {
            memory.know("key", 7);
            assertThat(read()).isEqualTo(7);
        });
        transaction.executeWithoutResult(status -> assertThat(read()).isEqualTo(1));
    }

    @Test
    void keepsNothingThatIsSaidOutsideTransactions() {
        memory.know("key", 7);
        transaction.executeWithoutResult(status -> assertThat(read()).isEqualTo(1));
    }

    @Test
    void staysSmallInATransactionOverManyRows() {
        transaction.executeWithoutResult(status -> {
            assertThat(read()).isEqualTo(1);
            for (int row = 0; row < 100; row++) {
                memory.know("row " + row, row);
            }
            assertThat(read()).isEqualTo(2);
        });
    }

    @Test
    void aTransactionInsideAnotherReadsForItselfAndTheOuterOneAgainAfterwards() {
        TransactionTemplate inner = new TransactionTemplate(transaction.getTransactionManager());
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            assertThat(read()).isEqualTo(1);
            inner.executeWithoutResult(nested -> assertThat(read()).isEqualTo(2));
            assertThat(read()).isEqualTo(3);
        });
        transaction.executeWithoutResult(status -> assertThat(read()).isEqualTo(4));
    }

    @Test
    void readsEachTimeOutsideTransactions() {
        assertThat(read()).isEqualTo(1);
        assertThat(read()).isEqualTo(2);
    }

    private int read() {
        return memory.find("key", () -> Optional.of(reads.incrementAndGet())).orElseThrow();
    }
}
