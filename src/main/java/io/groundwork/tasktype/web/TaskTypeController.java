package io.groundwork.tasktype.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.shared.Json;
import io.groundwork.shared.Page;
import io.groundwork.tasktype.Exporter;
import io.groundwork.tasktype.TaskType;
import io.groundwork.tasktype.TaskTypes;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells clients which task types there are and what their JSON looks like. */
@RestController
@RequestMapping("/api/v1/task-types")
class TaskTypeController {

    private final TaskTypes types;

    TaskTypeController(TaskTypes types) {
        this.types = types;
    }

    @GetMapping
    Page<TaskTypeAnswer> list() {
        return new Page<>(types.all().stream().map(TaskTypeController::answer).toList(), null);
    }

    @GetMapping("/{id}")
    TaskTypeAnswer get(@PathVariable String id) {
        return answer(types.get(id));
    }

    private static TaskTypeAnswer answer(TaskType<?, ?, ?> type) {
        return new TaskTypeAnswer(
                type.id(),
                Schemas.read(type.id(), "settings"),
                Schemas.read(type.id(), "content"),
                Schemas.read(type.id(), "result"),
                Json.mapper().valueToTree(type.defaults()),
                type.exporters().stream().map(Exporter::format).toList());
    }

    /**
     * A task type.
     *
     * @param defaults the settings that a new project starts with
     */
    record TaskTypeAnswer(
            String id,
            JsonNode settingsSchema,
            JsonNode contentSchema,
            JsonNode resultSchema,
            JsonNode defaults,
            List<String> formats) {}
}
