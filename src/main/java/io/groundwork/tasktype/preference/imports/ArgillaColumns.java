package io.groundwork.tasktype.preference.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Json;
import io.groundwork.tasktype.Importer;
import io.groundwork.tasktype.preference.PreferenceContent;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of Argilla as a table: fields, metadata and one column for each question with what people answered, 2.x with
 * {@code <question>.responses} and 1.x with columns of users, values and states.
 */
final class ArgillaColumns implements Importer<PreferenceContent> {

    private static final List<String> READ = List.of("id", "_server_id", "external_id", "metadata", "vectors");

    @Override
    public String shape() {
        return "argilla-columns";
    }

    @Override
    public boolean takes(ObjectNode row) {
        return row.properties().stream().anyMatch(field -> isAnswer(field.getKey(), field.getValue()))
                && !responses(row).isEmpty();
    }

    private static boolean isAnswer(String name, JsonNode value) {
        boolean newer = name.endsWith(".responses") || name.endsWith(".suggestion");
        JsonNode answer = value.isArray() ? value.path(0) : value;
        return newer || (answer.has("user_id") && answer.has("value") && answer.has("status"));
    }

    @Override
    public PreferenceContent read(ObjectNode row) {
        Draft draft = new Draft().externalId(row.has("external_id") ? row.get("external_id") : row.get("id"));
        ObjectNode metadata = metadata(row);
        metadata.properties().forEach(field -> draft.keep(field.getKey(), field.getValue()));
        ObjectNode fields = row.deepCopy();
        List<String> known = new ArrayList<>(READ);
        row.properties().forEach(field -> {
            if (field.getKey().contains(".")
                    || field.getKey().contains("-suggestion")
                    || isAnswer(field.getKey(), field.getValue())) {
                known.add(field.getKey());
            }
        });
        Numbered.read("/", fields, responses(row), known, draft);
        return draft.finished("");
    }

    /** An object, or in 1.x its JSON as a text. */
    private static ObjectNode metadata(ObjectNode row) {
        JsonNode metadata = row.path("metadata");
        if (metadata.isTextual()) {
            try {
                metadata = Json.tree(metadata.asText());
            } catch (InvalidInput noJson) {
                return Json.mapper().createObjectNode().set("metadata", row.get("metadata"));
            }
        }
        return metadata instanceof ObjectNode object ? object : Json.mapper().createObjectNode();
    }

    private static List<String> responses(ObjectNode row) {
        List<String> named = RankedNames.in(row, row);
        return named.isEmpty() ? Field.numbered(row) : named;
    }
}
