package io.groundwork.tasktype.export;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** CSV quoted as RFC 4180 has it, UTF-8, a header line, lines ended by a line feed; the columns are the components of a flat record. */
public final class CsvFile<T extends Record> implements RowFile<T> {

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private final String name;
    private final BufferedWriter out;
    private final SequenceWriter rows;
    private long count;

    public CsvFile(Path folder, String name, Class<T> type) throws IOException {
        this.name = name;
        out = Files.newBufferedWriter(folder.resolve(name));
        rows = MAPPER.writer(schemaOf(type)).writeValues(out);
        out.write(String.join(
                        ",",
                        Columns.of(type).stream().map(column -> column.name()).toList()) + "\n");
    }

    private static CsvSchema schemaOf(Class<? extends Record> type) {
        CsvSchema.Builder schema = CsvSchema.builder();
        Columns.of(type).forEach(column -> schema.addColumn(column.name()));
        return schema.build().withoutHeader();
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
