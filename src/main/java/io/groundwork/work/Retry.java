package io.groundwork.work;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs each attempt in a new transaction and tries again when somebody was faster, so that a lost race is never shown. */
@Component
public class Retry {

    private static final int ATTEMPTS = 8;

    private final TransactionTemplate transaction;

    Retry(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The answer of the first attempt that was not beaten; the last attempt's failure is the caller's. */
    public <T> T inNewTransaction(Supplier<T> attempt) {
        for (int tried = 1; ; tried++) {
            try {
                return transaction.execute(status -> attempt.get());
            } catch (WorkNotClaimable | ConcurrencyFailureException | DuplicateKeyException beaten) {
                if (tried == ATTEMPTS) {
                    throw beaten;
                }
                pause(tried);
            }
        }
    }

    /** As {@link #inNewTransaction(Supplier)}, without an answer. */
    public void runInNewTransaction(Runnable attempt) {
        inNewTransaction(() -> {
            attempt.run();
            return Boolean.TRUE;
        });
    }

    private static void pause(int tried) {
        LockSupport.parkNanos(
                TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(5, 15L * tried + 10)));
    }
}
