package io.groundwork.tasktype;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.shared.Json;
import java.util.Map;

/**
 * What people of a test work on: a shipped sample of a task type under the type's own settings.
 *
 * @param begun what a draft holds before it holds the result
 */
public record Material(String type, JsonNode settings, String content, JsonNode result, JsonNode begun) {

    /** The first sample that needs no images or videos. */
    public static <S extends Record, C extends Record, R extends Record> Material of(TaskType<S, C, R> type) {
        Samples<S, C, R> samples = Samples.of(type);
        Map.Entry<String, JsonNode> first = samples.results().entrySet().stream()
                .filter(sample -> type.media(samples.content(sample.getKey())).isEmpty())
                .findFirst()
                .orElseThrow();
        ObjectNode result = first.getValue().deepCopy();
        result.remove("shown");
        return new Material(
                type.id(),
                Json.tree(Json.write(type.defaults())),
                Json.write(samples.content(first.getKey())),
                result,
                Json.tree(Json.write(type.blank())));
    }
}
