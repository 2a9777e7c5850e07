package io.groundwork.dataset.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.groundwork.shared.Json;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Where the columns of a CSV file go: to fields of the content, into its metadata, or nowhere. */
final class Columns {

    private static final String METADATA = "metadata";

    private final Map<String, String> fieldOf;
    private final Map<String, Class<?>> types;

    private Columns(Map<String, String> fieldOf, Map<String, Class<?>> types) {
        this.fieldOf = fieldOf;
        this.types = types;
    }

    /** Takes the chosen field of each header, else the field of the same name, else the metadata where there is any. */
    static Columns of(List<String> headers, Map<String, String> chosen, Class<? extends Record> content) {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        Arrays.stream(content.getRecordComponents()).forEach(part -> types.put(part.getName(), part.getType()));
        types.put("sensitivity", Integer.class);
        Map<String, String> fieldOf = new LinkedHashMap<>();
        headers.forEach(header -> fieldOf.put(header, chosen.getOrDefault(header, guess(header, types))));
        return new Columns(fieldOf, types);
    }

    /** The fields of a content that one cell can fill. */
    static List<String> fields(Class<? extends Record> content) {
        TreeSet<String> names = new TreeSet<>();
        for (RecordComponent part : content.getRecordComponents()) {
            if (!part.getName().equals(METADATA)) {
                names.add(part.getName());
            }
        }
        names.add("sensitivity");
        return List.copyOf(names);
    }

    Map<String, String> fieldOf() {
        return fieldOf;
    }

    ObjectNode read(List<String> headers, List<String> cells) {
        ObjectNode row = Json.mapper().createObjectNode();
        for (int i = 0; i < cells.size(); i++) {
            String field = fieldOf.getOrDefault(headers.get(i), "");
            String cell = cells.get(i);
            if (field.isEmpty() || cell.isBlank()) {
                continue;
            }
            if (field.startsWith(METADATA + ".")) {
                row.withObjectProperty(METADATA).put(field.substring(METADATA.length() + 1), cell);
            } else {
                row.set(field, value(field, cell));
            }
        }
        return row;
    }

    private JsonNode value(String field, String cell) {
        Class<?> type = types.getOrDefault(field, String.class);
        if (CharSequence.class.isAssignableFrom(type)) {
            return TextNode.valueOf(cell);
        }
        try {
            return Json.mapper().readTree(cell);
        } catch (JsonProcessingException plain) {
            return TextNode.valueOf(cell);
        }
    }

    private static String guess(String header, Map<String, Class<?>> types) {
        String wanted = header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return types.keySet().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .orElse(types.containsKey(METADATA) ? METADATA + "." + header : header);
    }
}
