package io.groundwork.shared;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Makes the next part of a stream on a thread of its own while the caller works on the last one; never more than one ahead.
 * The thread is not interrupted: an interrupt in the middle of a read would close the embedded database's file.
 */
public final class Ahead<T> implements AutoCloseable {

    private final ExecutorService thread;
    private final Callable<T> make;
    private final Predicate<T> last;
    private Future<T> coming;

    /**
     * Begins to make the first part.
     *
     * @param last whether nothing comes behind a part
     */
    public Ahead(String name, Callable<T> make, Predicate<T> last) {
        this.thread = Executors.newSingleThreadExecutor(work -> {
            Thread made = new Thread(work, name);
            made.setDaemon(true);
            return made;
        });
        this.make = make;
        this.last = last;
        this.coming = thread.submit(make);
    }

    /** The next part; what making it failed with is thrown here. Not to be called behind the last one. */
    public T next() {
        T part = made();
        if (!last.test(part)) {
            coming = thread.submit(make);
        }
        return part;
    }

    /** Waits for what is being made, which is thrown away. */
    @Override
    public void close() {
        thread.shutdown();
        boolean interrupted = false;
        while (!thread.isTerminated()) {
            try {
                thread.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private T made() {
        try {
            return coming.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting", stopped);
        } catch (ExecutionException failed) {
            throw failure(failed);
        }
    }

    private static RuntimeException failure(ExecutionException failed) {
        if (failed.getCause() instanceof Error error) {
            throw error;
        }
        return failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed);
    }
}
