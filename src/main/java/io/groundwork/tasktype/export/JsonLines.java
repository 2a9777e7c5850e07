package io.groundwork.tasktype.export;

import com.fasterxml.jackson.databind.SequenceWriter;
import io.groundwork.shared.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** JSON Lines (UTF-8, one object a line, each line ended by a line feed). */
public final class JsonLines<T> implements RowFile<T> {

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final java.io.OutputStream out;
    private final SequenceWriter rows;
    private long count;

    public JsonLines(Path folder, String name) throws IOException {
        this.name = name;
        out = new java.io.BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), BUFFER);
        rows = Json.mapper().writer().withRootValueSeparator("\n").writeValues(out);
    }

    @Override
    public void write(T row) throws IOException {
        rows.write(row);
        count++;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            rows.flush();
            if (count > 0) {
                out.write('\n');
            }
        }
    }

    /** How many rows there are so far. */
    public long written() {
        return count;
    }

    @Override
    public Map<String, Long> rows() {
        return Map.of(name, count);
    }
}
