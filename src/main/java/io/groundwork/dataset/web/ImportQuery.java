package io.groundwork.dataset.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.groundwork.dataset.ImportOptions;
import io.groundwork.dataset.OnDuplicate;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The options of an import in the address.
 *
 * @param onDuplicate skip, add or reject
 * @param targetWords how many words a passage should have
 * @param language BCP 47 tag of the documents
 * @param columns a JSON object, header of a CSV file to field
 */
record ImportQuery(
        @Nullable String batch,
        @Nullable String onDuplicate,
        @Nullable Integer targetWords,
        @Nullable String language,
        @Nullable Integer sensitivity,
        @Nullable String columns) {

    ImportOptions options() {
        return new ImportOptions(
                onDuplicate == null ? OnDuplicate.SKIP : OnDuplicate.of(onDuplicate),
                targetWords == null ? ImportOptions.DEFAULT_WORDS : targetWords,
                language,
                sensitivity == null ? 0 : sensitivity,
                columns == null ? Map.of() : mapping(columns));
    }

    private static Map<String, String> mapping(String columns) {
        try {
            return Json.mapper().readValue(columns, new TypeReference<>() {});
        } catch (JsonProcessingException unreadable) {
            throw InvalidInput.of("/columns", "dataset.columns.unreadable");
        }
    }
}
