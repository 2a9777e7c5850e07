package io.groundwork.project.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that names only the fields it changes; null clears one. The field {@code state} is kept apart. */
record Patch(@Nullable String state, ObjectNode fields) {

    static Patch of(JsonNode body) {
        if (!body.isObject()) {
            throw InvalidInput.of("", "project.patch.object");
        }
        ObjectNode fields = body.deepCopy();
        JsonNode state = fields.remove("state");
        if (state == null) {
            return new Patch(null, fields);
        }
        if (!fields.isEmpty()) {
            throw InvalidInput.of("/state", "project.state.alone");
        }
        return new Patch(state.asText(), fields);
    }

    /** The record with the named fields changed; a field it does not have is refused with its path. */
    <T extends Record> T over(T data, Class<T> type) {
        ObjectNode changed = Json.mapper().valueToTree(data);
        List<String> known = new ArrayList<>();
        changed.fieldNames().forEachRemaining(known::add);
        fields.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw InvalidInput.of("/" + name, "project.patch.unknown", name);
            }
        });
        changed.setAll(fields);
        return Json.read(changed, type);
    }
}
