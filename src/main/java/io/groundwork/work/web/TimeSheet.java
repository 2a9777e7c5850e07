package io.groundwork.work.web;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.groundwork.shared.Page;
import io.groundwork.work.TimeRow;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;

/** Writes the time ledger as CSV, page by page; names that a spreadsheet would take for a formula are defused. */
final class TimeSheet {

    static final int PAGE = 1000;

    private static final CsvSchema COLUMNS = CsvSchema.builder()
            .addColumn("person")
            .addColumn("personId")
            .addColumn("item")
            .addColumn("work")
            .addColumn("kind")
            .addColumn("startedAt")
            .addColumn("endedAt")
            .addColumn("activeMs", CsvSchema.ColumnType.NUMBER)
            .addColumn("idleMs", CsvSchema.ColumnType.NUMBER)
            .addColumn("outcome")
            .setUseHeader(true)
            .build();

    private TimeSheet() {}

    static void write(Writer out, Page<TimeRow> first, Function<String, Page<TimeRow>> next) throws IOException {
        try (SequenceWriter rows = new CsvMapper().writer(COLUMNS).writeValues(out)) {
            Page<TimeRow> page = first;
            while (true) {
                for (TimeRow row : page.items()) {
                    rows.write(cells(row));
                }
                if (page.next() == null) {
                    return;
                }
                page = next.apply(page.next());
            }
        }
    }

    private static List<Object> cells(TimeRow row) {
        return List.of(
                defused(row.personName()),
                row.person().toString(),
                row.item().toString(),
                row.work().toString(),
                row.kind(),
                row.startedAt().toString(),
                row.endedAt().toString(),
                row.activeMs(),
                row.idleMs(),
                row.outcome());
    }

    private static String defused(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
