package io.groundwork.dataset.imports;

import io.groundwork.dataset.document.FileRefused;
import io.groundwork.shared.Ahead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries rows from a file to the writer in batches of bounded size, reading one batch ahead of the one that is written. */
final class RowPump {

    static final int BATCH_ROWS = 1000;
    private static final long BATCH_CHARACTERS = 4 << 20;
    /** Rows whose media are fetched from elsewhere come slowly; progress is seen and the import can be stopped all the same. */
    private static final long BATCH_NANOS = 5_000_000_000L;

    private final RowSource rows;
    private final ItemReader<?, ?> reader;
    private final Writer writer;

    RowPump(RowSource rows, ItemReader<?, ?> reader, Writer writer) {
        this.rows = rows;
        this.reader = reader;
        this.writer = writer;
    }

    /** Runs to the end of the file; rows in front of the place where a file breaks are written. */
    void run() {
        try (Ahead<Batch> batches = new Ahead<>("import-reader", this::read, Batch::last)) {
            Batch batch;
            do {
                batch = batches.next();
                if (!batch.rows.isEmpty()) {
                    writer.write(batch.rows, batch.bytes);
                }
            } while (!batch.last);
            if (batch.broken != null) {
                throw batch.broken;
            }
        }
    }

    private Batch read() {
        List<Candidate> batch = new ArrayList<>(BATCH_ROWS);
        try {
            long characters = 0;
            long begun = System.nanoTime();
            while (batch.size() < BATCH_ROWS
                    && characters < BATCH_CHARACTERS
                    && System.nanoTime() - begun < BATCH_NANOS) {
                Row row = rows.next();
                if (row == null) {
                    return new Batch(batch, rows.bytesRead(), true, null);
                }
                Candidate candidate = reader.read(row);
                batch.add(candidate);
                characters += candidate instanceof Candidate.Accepted accepted
                        ? accepted.item().content().length()
                        : 0;
            }
            return new Batch(batch, rows.bytesRead(), false, null);
        } catch (FileRefused broken) {
            return new Batch(batch, rows.bytesRead(), true, broken);
        } catch (IOException storage) {
            throw new UncheckedIOException(storage);
        }
    }

    /** Takes rows, and how many bytes of the file end with them. */
    interface Writer {

        void write(List<Candidate> rows, long bytesRead);
    }

    /** Rows that are written together. */
    private record Batch(List<Candidate> rows, long bytes, boolean last, @Nullable FileRefused broken) {}
}
