package io.groundwork.tasktype.export;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** CSV quoted as RFC 4180 has it, UTF-8, a header line, lines ended by a line feed; a row is a map by column. */
public final class CsvFile<T> implements RowFile<T> {

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private final String name;
    private final BufferedWriter out;
    private final SequenceWriter rows;
    private long count;

    public CsvFile(Path folder, String name, List<String> columns) throws IOException {
        this.name = name;
        out = Files.newBufferedWriter(folder.resolve(name));
        CsvSchema.Builder schema = CsvSchema.builder();
        columns.forEach(schema::addColumn);
        rows = MAPPER.writer(schema.build().withoutHeader()).writeValues(out);
        out.write(String.join(",", columns) + "\n");
    }

    @Override
    public void write(T row) throws IOException {
        rows.write(row);
        count++;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    @Override
    public Map<String, Long> rows() {
        return Map.of(name, count);
    }
}
