package io.groundwork.work;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.dataset.Items;
import io.groundwork.project.Project;
import io.groundwork.project.Projects;
import io.groundwork.shared.Json;
import io.groundwork.tasktype.TaskType;
import io.groundwork.tasktype.TaskTypes;
import java.util.SplittableRandom;
import org.springframework.stereotype.Component;

/** An item's content as one person sees it, and what is kept of that with their result. A review shows what was annotated. */
@Component
class ShownContent {

    private final Items items;
    private final Projects projects;
    private final TaskTypes types;

    ShownContent(Items items, Projects projects, TaskTypes types) {
        this.items = items;
        this.projects = projects;
        this.types = types;
    }

    JsonNode of(WorkItem work) {
        return Json.mapper().valueToTree(shown(type(work), work));
    }

    /** The annotation as it is kept: what was sent, and what the server knows of how the content was shown. */
    JsonNode recorded(WorkItem work, JsonNode result) {
        return recorded(type(work), work, result);
    }

    private <S extends Record, C extends Record, R extends Record> JsonNode recorded(
            TaskType<S, C, R> type, WorkItem work, JsonNode result) {
        R made = Json.read(result, type.result());
        R kept = type.recorded(made, shown(type, work));
        return kept.equals(made) ? result : Json.mapper().valueToTree(kept);
    }

    private <S extends Record, C extends Record> C shown(TaskType<S, C, ?> type, WorkItem work) {
        C content = Json.read(items.get(work.item()).content(), type.content());
        S settings = Json.read(projects.brief(work.project()).settings(), type.settings());
        return type.shown(content, settings, seed(work));
    }

    /** The same in all rounds of a slot and in their reviews; another for whoever else annotates the item. */
    private static long seed(WorkItem work) {
        return new SplittableRandom(work.item().value().getLeastSignificantBits() ^ work.run() * 31L ^ work.slot())
                .nextLong();
    }

    private TaskType<?, ?, ?> type(WorkItem work) {
        Project project = projects.get(work.project());
        return types.get(project.taskType());
    }
}
