package io.groundwork.project.ui;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.shared.Json;
import io.groundwork.tasktype.TaskType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The first sample of a task type, for previews; an empty object where it ships none. */
final class SampleContent {

    private SampleContent() {}

    static JsonNode of(TaskType<?, ?, ?> type) {
        ClassPathResource file = new ClassPathResource("processes/" + type.id() + "/sample.jsonl");
        if (!file.exists()) {
            return Json.mapper().createObjectNode();
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            String first = lines.readLine();
            return first == null ? Json.mapper().createObjectNode() : Json.tree(first);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
