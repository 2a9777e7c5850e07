package io.groundwork.dataset.document;

import io.groundwork.dataset.ImportLimits;
import io.groundwork.dataset.reader.Message;
import io.groundwork.dataset.reader.Request;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens documents that nobody trusts: each session has a process of its own, kept for many files. */
@Component
public class DocumentReaders {

    private final ImportLimits limits;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "document-watch");
        thread.setDaemon(true);
        return thread;
    });

    public DocumentReaders(ImportLimits limits) {
        this.limits = limits;
    }

    /** A session; its process starts with the first document. */
    public Session open() {
        return new Session();
    }

    @PreDestroy
    void stop() {
        watch.shutdownNow();
    }

    /** Reads documents one after the other; for one thread. */
    public final class Session implements AutoCloseable {

        private @Nullable ReaderProcess process;
        private boolean busy;

        private Session() {}

        /** Opens the document; the one before is given up where it was not read to its end. */
        public Blocks read(Path file, String name) throws IOException {
            if (Files.size(file) > limits.documentBytes()) {
                throw new FileRefused("dataset.reject.too-large", limits.documentBytes() >> 20);
            }
            ReaderProcess reader = idle();
            busy = true;
            reader.ask(new Request(
                    file.toString(),
                    name,
                    limits.documentPages(),
                    limits.documentCharacters(),
                    limits.documentBytes() * 4));
            return new Blocks(reader);
        }

        /** The process at work, for those who watch it. */
        public Optional<Long> pid() {
            return Optional.ofNullable(process).filter(ReaderProcess::alive).map(ReaderProcess::pid);
        }

        @Override
        public void close() {
            if (process != null) {
                process.close();
                process = null;
            }
        }

        private ReaderProcess idle() {
            if (process != null && (busy || !process.alive())) {
                close();
            }
            if (process == null) {
                process = ReaderProcess.start(limits.documentMemory(), watch);
            }
            return process;
        }

        /** The blocks of one document. */
        public final class Blocks {

            private final ReaderProcess reader;
            private Duration left = limits.documentTime();

            private Blocks(ReaderProcess reader) {
                this.reader = reader;
            }

            /** The next block or title; empty at the end; {@link FileRefused} when the document can't be read on. */
            public Optional<Message> next() {
                if (!busy) {
                    return Optional.empty();
                }
                long start = System.nanoTime();
                Message message = reader.await(left);
                left = left.minusNanos(System.nanoTime() - start);
                if (message.kind().equals("end")) {
                    busy = false;
                    return Optional.empty();
                }
                if (message.kind().equals("refused")) {
                    busy = false;
                    throw new FileRefused(
                            String.valueOf(message.text()),
                            message.arguments() == null
                                    ? new Object[0]
                                    : message.arguments().toArray());
                }
                return Optional.of(message);
            }
        }
    }
}
