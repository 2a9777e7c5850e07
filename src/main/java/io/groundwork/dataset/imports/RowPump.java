package io.groundwork.dataset.imports;

import io.groundwork.dataset.document.FileRefused;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Carries rows from a file to the writer in batches of bounded size. */
final class RowPump {

    static final int BATCH_ROWS = 1000;
    private static final long BATCH_CHARACTERS = 4 << 20;

    private final RowSource rows;
    private final ItemReader<?, ?> reader;
    private final Consumer<List<Candidate>> writer;
    private List<Candidate> batch = new ArrayList<>(BATCH_ROWS);
    private long characters;

    RowPump(RowSource rows, ItemReader<?, ?> reader, Consumer<List<Candidate>> writer) {
        this.rows = rows;
        this.reader = reader;
        this.writer = writer;
    }

    /** Runs to the end of the file; rows in front of the place where a file breaks are written. */
    void run() throws IOException {
        try {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                add(reader.read(row));
            }
        } catch (FileRefused broken) {
            flush();
            throw broken;
        }
        flush();
    }

    private void add(Candidate candidate) {
        batch.add(candidate);
        if (candidate instanceof Candidate.Accepted accepted) {
            characters += accepted.item().content().length();
        }
        if (batch.size() >= BATCH_ROWS || characters >= BATCH_CHARACTERS) {
            flush();
        }
    }

    private void flush() {
        if (!batch.isEmpty()) {
            writer.accept(batch);
        }
        batch = new ArrayList<>(BATCH_ROWS);
        characters = 0;
    }
}
