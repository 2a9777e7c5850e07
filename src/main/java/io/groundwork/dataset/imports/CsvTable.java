package io.groundwork.dataset.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.groundwork.dataset.document.FileRefused;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a CSV file with a header line, in UTF-8; comma, semicolon or tab, whichever the header has most of. */
final class CsvTable implements Closeable {

    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
    private static final int LONGEST_HEADER = 1 << 16;

    private final CountedStream counted;
    private final MappingIterator<String[]> rows;
    private final List<String> headers;
    private long line;

    CsvTable(InputStream in) throws IOException {
        counted = new CountedStream(in);
        PushbackInputStream pushback = new PushbackInputStream(counted, LONGEST_HEADER);
        byte[] start = pushback.readNBytes(LONGEST_HEADER);
        int mark = ByteOrderMark.length(start);
        pushback.unread(start, mark, start.length - mark);
        rows = open(pushback, separator(start));
        List<String> first = next();
        if (first == null) {
            throw new FileRefused("dataset.reject.empty");
        }
        headers = first.stream().map(String::strip).toList();
        if (headers.stream().distinct().count() < headers.size()) {
            throw new FileRefused(1L, "dataset.reject.csv-header-twice");
        }
    }

    List<String> headers() {
        return headers;
    }

    /** The cells of the next row, null at the end. */
    @Nullable
    List<String> next() throws IOException {
        try {
            while (rows.hasNextValue()) {
                line = rows.getParser().currentLocation().getLineNr();
                String[] cells = rows.nextValue();
                if (cells.length > 1 || (cells.length == 1 && !cells[0].isBlank())) {
                    return Arrays.asList(cells);
                }
            }
            return null;
        } catch (CharacterCodingException notUtf8) {
            throw new FileRefused(line, "dataset.reject.not-utf8");
        } catch (JsonProcessingException broken) {
            throw new FileRefused(line, "dataset.reject.csv", Reason.of(broken));
        }
    }

    /** The line of the row given out last. */
    long line() {
        return line;
    }

    long bytesRead() {
        return counted.bytes();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private static MappingIterator<String[]> open(InputStream in, char separator) throws IOException {
        try {
            return MAPPER.readerFor(String[].class)
                    .with(CsvSchema.emptySchema().withColumnSeparator(separator))
                    .readValues(new InputStreamReader(
                            in,
                            StandardCharsets.UTF_8
                                    .newDecoder()
                                    .onMalformedInput(CodingErrorAction.REPORT)
                                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
        } catch (CharacterCodingException notUtf8) {
            throw new FileRefused("dataset.reject.not-utf8");
        }
    }

    private static char separator(byte[] start) {
        long best = 0;
        char separator = ',';
        for (char candidate : new char[] {',', ';', '\t'}) {
            long count = 0;
            for (int i = 0; i < start.length && start[i] != '\n'; i++) {
                count += start[i] == candidate ? 1 : 0;
            }
            if (count > best) {
                best = count;
                separator = candidate;
            }
        }
        return separator;
    }
}
