package io.groundwork.quality;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.shared.Json;
import io.groundwork.shared.Violation;
import io.groundwork.tasktype.Change;
import io.groundwork.tasktype.Part;
import io.groundwork.tasktype.Tally;
import io.groundwork.tasktype.Target;
import io.groundwork.tasktype.TaskType;
import java.time.Duration;
import java.util.List;

/** Applies a task type to results as they are stored, under one brief's settings and for one item's content. */
final class Assessment<S extends Record, C extends Record, R extends Record> {

    private final TaskType<S, C, R> type;
    private final S settings;
    private final C content;

    private Assessment(TaskType<S, C, R> type, S settings, C content) {
        this.type = type;
        this.settings = settings;
        this.content = content;
    }

    static <S extends Record, C extends Record, R extends Record> Assessment<S, C, R> of(
            TaskType<S, C, R> type, String settings, String content) {
        return new Assessment<>(type, Json.read(settings, type.settings()), Json.read(content, type.content()));
    }

    /** What is wrong with the result; refused where it is no result of this type at all. */
    List<Violation> check(JsonNode result) {
        return type.check(read(result), settings, content);
    }

    /** What to look at twice in the result, given how long people worked on it. */
    List<Violation> doubts(JsonNode result, Duration active) {
        return type.doubts(read(result), settings, content, active);
    }

    List<Part> parts(JsonNode result) {
        return type.parts(read(result));
    }

    List<Change> changes(JsonNode before, JsonNode after) {
        return type.changes(read(before), read(after));
    }

    Tally tally(JsonNode result) {
        return type.tally(read(result));
    }

    List<Target> targets() {
        return type.targets(settings);
    }

    private R read(JsonNode result) {
        return Json.read(result, type.result());
    }
}
