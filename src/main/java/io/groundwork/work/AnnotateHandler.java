package io.groundwork.work;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.dataset.Items;
import io.groundwork.project.Projects;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Json;
import io.groundwork.shared.Violation;
import io.groundwork.tasktype.Part;
import io.groundwork.tasktype.TaskType;
import io.groundwork.tasktype.TaskTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Annotation and rework: the requirements of the brief in force are met, and approved parts stay as they were. */
@Component
class AnnotateHandler implements WorkHandler {

    private final Items items;
    private final Projects projects;
    private final TaskTypes types;
    private final EarlierResult earlier;
    private final ObjectProvider<Feedback> feedback;

    AnnotateHandler(
            Items items, Projects projects, TaskTypes types, EarlierResult earlier, ObjectProvider<Feedback> feedback) {
        this.items = items;
        this.projects = projects;
        this.types = types;
        this.earlier = earlier;
        this.feedback = feedback;
    }

    @Override
    public WorkKind kind() {
        return WorkKind.ANNOTATE;
    }

    @Override
    public Map<String, Object> details(WorkItem work) {
        return Map.of("locked", List.copyOf(locked(work)), "remarks", remarks(work), "mended", mended(work));
    }

    @Override
    public void check(WorkItem work, JsonNode result) {
        TaskType<?, ?, ?> type = types.get(projects.get(work.project()).taskType());
        List<Violation> violations = violations(type, work, result);
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
    }

    @Override
    public Map<String, Object> submitted(WorkItem work, Submission submission, JsonNode result) {
        return Map.of();
    }

    private <S extends Record, C extends Record, R extends Record> List<Violation> violations(
            TaskType<S, C, R> type, WorkItem work, JsonNode result) {
        S settings = Json.read(projects.brief(work.project()).settings(), type.settings());
        C content = Json.read(items.get(work.item()).content(), type.content());
        R made = Json.read(result, type.result());
        List<Violation> violations = new ArrayList<>(type.check(made, settings, content));
        violations.addAll(changedThoughLocked(type, work, made));
        return violations;
    }

    private <R extends Record> List<Violation> changedThoughLocked(TaskType<?, ?, R> type, WorkItem work, R made) {
        Set<String> locked = locked(work);
        if (locked.isEmpty()) {
            return List.of();
        }
        Map<String, Part> now = byPath(type.parts(made));
        Map<String, Part> before = earlier.of(work)
                .map(text -> byPath(type.parts(Json.read(text, type.result()))))
                .orElse(Map.of());
        return locked.stream()
                .filter(path -> before.containsKey(path) && !same(before.get(path), now.get(path)))
                .map(path -> Violation.of(path, "work.part.locked"))
                .toList();
    }

    private static boolean same(Part before, @Nullable Part now) {
        return now != null && before.value().equals(now.value());
    }

    private static Map<String, Part> byPath(List<Part> parts) {
        return parts.stream().collect(Collectors.toMap(Part::path, Function.identity(), (first, second) -> first));
    }

    private Set<String> locked(WorkItem work) {
        Feedback given = feedback.getIfAvailable();
        return given == null || work.round() == 1 ? Set.of() : given.locked(work);
    }

    private List<?> remarks(WorkItem work) {
        Feedback given = feedback.getIfAvailable();
        return given == null ? List.of() : given.remarks(work);
    }

    private List<?> mended(WorkItem work) {
        Feedback given = feedback.getIfAvailable();
        return given == null || work.round() == 1 ? List.of() : given.mended(work);
    }
}
