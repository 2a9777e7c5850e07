package io.groundwork.dataset;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first things a file would become.
 *
 * @param kind {@code document}, {@code csv}, {@code jsonl}, {@code json}, {@code media} or {@code archive}
 * @param shape the message that names the tool whose rows these are, null for the task type's own rows
 * @param headers of a CSV file, empty for others
 * @param columns which field each header would go to
 * @param fields fields of the content that a column can go to
 * @param entries the first items
 * @param problem why nothing can be shown, null where something can
 */
public record ImportPreview(
        String kind,
        @Nullable String shape,
        List<String> headers,
        Map<String, String> columns,
        List<String> fields,
        List<Entry> entries,
        @Nullable Rejection problem) {

    /**
     * One item to be.
     *
     * @param words how many words its text has
     * @param where page and headings, as people read them
     */
    public record Entry(String title, String text, int words, String where) {}
}
