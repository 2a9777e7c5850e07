package io.groundwork.tasktype.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.shared.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** Reads the JSON schemas that lie in the folder of a task type. */
final class Schemas {

    private Schemas() {}

    static JsonNode read(String taskType, String name) {
        try (InputStream schema = new ClassPathResource("processes/" + taskType + "/" + name + ".schema.json").getInputStream()) {
            return Json.mapper().readTree(schema);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
