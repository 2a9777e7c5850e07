package io.groundwork.project.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.shared.Json;
import io.groundwork.shared.Page;
import io.groundwork.tasktype.Exporter;
import io.groundwork.tasktype.TaskType;
import io.groundwork.tasktype.TaskTypes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The registry of task types over REST. */
@RestController
@RequestMapping("/api/v1/task-types")
@Tag(name = "task types")
class TaskTypeController {

    private final TaskTypes types;

    TaskTypeController(TaskTypes types) {
        this.types = types;
    }

    @GetMapping
    @Operation(summary = "All task types")
    Page<TaskTypeAnswer> list() {
        return new Page<>(types.all().stream().map(TaskTypeController::answer).toList(), null);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One task type with its schemas")
    TaskTypeAnswer get(@PathVariable String id) {
        return answer(types.get(id));
    }

    private static TaskTypeAnswer answer(TaskType<?, ?, ?> type) {
        List<String> formats = type.exporters().stream().map(Exporter::format).toList();
        return new TaskTypeAnswer(
                type.id(),
                Json.mapper().valueToTree(type.defaults()),
                schema(type, "settings"),
                schema(type, "content"),
                schema(type, "result"),
                formats);
    }

    private static @Nullable JsonNode schema(TaskType<?, ?, ?> type, String of) {
        ClassPathResource file = new ClassPathResource("processes/" + type.id() + "/" + of + ".schema.json");
        if (!file.exists()) {
            return null;
        }
        try (InputStream in = file.getInputStream()) {
            return Json.mapper().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A task type.
     *
     * @param defaults settings that a new project starts with
     * @param formats ids of the formats a release can have
     */
    record TaskTypeAnswer(
            String id,
            JsonNode defaults,
            @Nullable JsonNode settings,
            @Nullable JsonNode content,
            @Nullable JsonNode result,
            List<String> formats) {}
}
