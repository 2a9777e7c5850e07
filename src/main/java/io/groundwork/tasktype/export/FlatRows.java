package io.groundwork.tasktype.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Rows of a table for files that know no lists: words are separated by semicolons, anything else in a list is JSON, an
 * empty list is an empty cell.
 */
final class FlatRows {

    private static final ObjectMapper ROWS = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);

    private FlatRows() {}

    static ObjectNode of(Record row) {
        ObjectNode flat = ROWS.valueToTree(row);
        flat.properties().forEach(cell -> {
            if (cell.getValue() instanceof ArrayNode list) {
                cell.setValue(flat.textNode(cell(list)));
            }
        });
        return flat;
    }

    private static String cell(ArrayNode list) {
        if (list.isEmpty()) {
            return "";
        }
        boolean words = StreamSupport.stream(list.spliterator(), false).allMatch(JsonNode::isTextual);
        if (!words) {
            return list.toString();
        }
        List<String> all = new ArrayList<>();
        list.forEach(word -> all.add(word.asText()));
        return String.join(";", all);
    }
}
