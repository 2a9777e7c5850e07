package io.groundwork.work.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.Page;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.Uuid7;
import io.groundwork.shared.WorkItemId;
import io.groundwork.work.TimeRow;
import java.io.IOException;
import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The time ledger is opened in spreadsheets: no name in it may become a formula. */
class TimeSheetTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-05-01T09:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1"})
    void defusesNamesThatASpreadsheetWouldRun(String name) throws IOException {
        assertThat(nameIn(sheet(name))).isEqualTo("'" + name);
    }

    @ParameterizedTest
    @CsvSource({"Anna", "O'Neil", "Jean-Luc", "'Ines = Moreau'"})
    void leavesOtherNamesAsTheyAre(String name) throws IOException {
        assertThat(nameIn(sheet(name))).isEqualTo(name);
    }

    private static String sheet(String name) throws IOException {
        TimeRow row = new TimeRow(
                Uuid7.next(),
                PersonId.next(),
                name,
                WorkItemId.next(),
                ItemId.next(),
                "annotate",
                AT,
                AT,
                1000,
                0,
                "submitted");
        StringWriter out = new StringWriter();
        TimeSheet.write(out, new Page<>(List.of(row), null), after -> {
            throw new AssertionError("there is no other page");
        });
        return out.toString();
    }

    private static String nameIn(String sheet) throws IOException {
        try (var lines = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .<String[]>readValues(sheet)) {
            return lines.readAll().get(1)[0];
        }
    }
}
