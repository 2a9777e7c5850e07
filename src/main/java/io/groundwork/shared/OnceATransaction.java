package io.groundwork.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads each row once a transaction; what is read is forgotten when the transaction ends, waits for another or changes the
 * row. Of many rows the last few are known, so that a transaction over a whole project stays small.
 */
public final class OnceATransaction<K, V> {

    private static final int MOST = 64;

    /** As {@code read}, which is not called again in this transaction where it found the row. */
    public Optional<V> find(K key, Supplier<Optional<V>> read) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read.get();
        }
        Map<K, V> known = known();
        Optional<V> found = Optional.ofNullable(known.get(key)).or(read);
        found.ifPresent(value -> known.put(key, value));
        return found;
    }

    /** This transaction has read, locked or written the row itself, and it is as given here. */
    public void know(K key, V value) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            known().put(key, value);
        }
    }

    /** What is known of the key is read again, as after a change or a lock. */
    public void forget(K key) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            known().remove(key);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<K, V> known() {
        Map<K, V> known = (Map<K, V>) TransactionSynchronizationManager.getResource(this);
        if (known == null) {
            known = new Recent<>();
            TransactionSynchronizationManager.bindResource(this, known);
            TransactionSynchronizationManager.registerSynchronization(new Forgetting());
        }
        return known;
    }

    /** The rows read last. */
    private static final class Recent<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    }

    /** Leaves nothing behind for another transaction on the same thread. */
    private final class Forgetting implements TransactionSynchronization {

        private boolean bound = true;

        @Override
        public void suspend() {
            unbind();
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(OnceATransaction.this, new Recent<>());
            bound = true;
        }

        @Override
        public void afterCompletion(int status) {
            unbind();
        }

        private void unbind() {
            if (bound) {
                TransactionSynchronizationManager.unbindResource(OnceATransaction.this);
                bound = false;
            }
        }
    }
}
