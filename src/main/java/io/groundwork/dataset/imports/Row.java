package io.groundwork.dataset.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.tasktype.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a file: fields to read as content, a piece of a document, or something that can't be read. */
sealed interface Row {

    /** Where it stands: the line of a text file, the number of the entry in a list or of the passage in a document. */
    long line();

    /** A row with fields. */
    record Fields(long line, ObjectNode content) implements Row {}

    /**
     * A row of a table.
     *
     * @param named its cells under their headers, for those who know the shape; null where a person said what goes where
     * @param content its cells where they go in the content
     */
    record Cells(long line, @Nullable ObjectNode named, ObjectNode content) implements Row {}

    /** A passage. */
    record Piece(long line, Passage passage) implements Row {}

    /** A row that can't be read; the import goes on behind it. */
    record Bad(long line, String key, List<Object> arguments) implements Row {

        static Bad of(long line, String key, Object... arguments) {
            return new Bad(line, key, List.of(arguments));
        }
    }
}
