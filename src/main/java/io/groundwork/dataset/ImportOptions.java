package io.groundwork.dataset;

import io.groundwork.shared.InvalidInput;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How files become items.
 *
 * @param targetWords how many words a passage of a document should have, 20 to 5000
 * @param language BCP 47 tag of the documents, also the language whose sentences are kept whole; null where unknown
 * @param sensitivity 0 (none) to 3, for items that do not say it themselves
 * @param columns header of a CSV file to field of the content; an empty field leaves the column out
 */
public record ImportOptions(
        OnDuplicate onDuplicate,
        int targetWords,
        @Nullable String language,
        int sensitivity,
        Map<String, String> columns) {

    public static final int DEFAULT_WORDS = 300;

    /** Refuses options out of range. */
    public ImportOptions {
        if (targetWords < 20 || targetWords > 5000) {
            throw InvalidInput.of("/targetWords", "dataset.target-words.range", 20, 5000);
        }
        if (sensitivity < 0 || sensitivity > 3) {
            throw InvalidInput.of("/sensitivity", "dataset.sensitivity.range", 0, 3);
        }
        columns = Map.copyOf(columns);
    }

    /** Skips duplicates, passages of about 300 words, columns by their names. */
    public static ImportOptions defaults() {
        return new ImportOptions(OnDuplicate.SKIP, DEFAULT_WORDS, null, 0, Map.of());
    }
}
