package io.groundwork.tasktype.classification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.shared.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fields of another tool's row: those we know by name find their place, all others become metadata. */
record ForeignFields(ObjectNode row) {

    static final Set<String> KNOWN = Set.of("prompt", "externalId", "external_id", "id", "language");

    ClassificationContent content(String text, String textField) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : row.properties()) {
            if (!field.getKey().equals(textField)
                    && (!KNOWN.contains(field.getKey()) || value(field.getKey()) == null)) {
                metadata.put(field.getKey(), Json.mapper().convertValue(field.getValue(), Object.class));
            }
        }
        return new ClassificationContent(
                text,
                value("prompt"),
                first("externalId", "external_id", "id"),
                value("language"),
                metadata.isEmpty() ? null : metadata);
    }

    private @Nullable String first(String... names) {
        for (String name : names) {
            if (value(name) != null) {
                return value(name);
            }
        }
        return null;
    }

    private @Nullable String value(String name) {
        JsonNode value = row.get(name);
        return value == null || !value.isValueNode() || value.asText().isBlank() || value.isNull()
                ? null
                : value.asText();
    }
}
