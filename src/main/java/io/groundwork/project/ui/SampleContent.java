package io.groundwork.project.ui;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.shared.Json;
import io.groundwork.tasktype.TaskType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * The first sample of a task type with what somebody made of it, for previews; empty where the type ships none.
 *
 * @param content an item's material
 * @param result a finished result on it
 */
record SampleContent(JsonNode content, JsonNode result) {

    static SampleContent of(TaskType<?, ?, ?> type) {
        JsonNode content = lines(type, "sample.jsonl").stream().findFirst().orElseGet(() -> Json.mapper()
                .createObjectNode());
        JsonNode id = content.path("externalId");
        JsonNode result = lines(type, "sample.results.jsonl").stream()
                .filter(line -> !id.isMissingNode() && line.path("externalId").equals(id))
                .map(line -> line.path("result"))
                .findFirst()
                .orElseGet(() -> Json.mapper().valueToTree(type.blank()));
        return new SampleContent(content, result);
    }

    private static List<JsonNode> lines(TaskType<?, ?, ?> type, String name) {
        ClassPathResource file = new ClassPathResource("processes/" + type.id() + "/" + name);
        if (!file.exists()) {
            return List.of();
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).map(Json::tree).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
