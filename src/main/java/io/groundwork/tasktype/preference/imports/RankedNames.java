package io.groundwork.tasktype.preference.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of fields that somebody ranked: lists of names (Argilla 2.x) or of ranks with names (1.x), wherever they stand in
 * a record.
 */
final class RankedNames {

    private RankedNames() {}

    /** The names, in the order of the fields; empty where nobody ranked fields. */
    static List<String> in(JsonNode record, ObjectNode fields) {
        Set<String> names = new LinkedHashSet<>();
        gather(record, fields, names);
        return fields.properties().stream()
                .map(Map.Entry::getKey)
                .filter(names::contains)
                .toList();
    }

    private static void gather(JsonNode node, ObjectNode fields, Set<String> names) {
        if (node.isArray()) {
            List<String> listed = new ArrayList<>();
            node.forEach(entry -> listed.add(name(entry)));
            if (listed.size() >= 2 && listed.stream().allMatch(fields::has)) {
                names.addAll(listed);
            }
        }
        node.forEach(child -> gather(child, fields, names));
    }

    private static String name(JsonNode entry) {
        return entry.isTextual() ? entry.asText() : entry.path("value").asText("");
    }
}
