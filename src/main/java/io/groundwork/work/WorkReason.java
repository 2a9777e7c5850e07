package io.groundwork.work;

import io.groundwork.dataset.Item;
import io.groundwork.project.Batch;
import io.groundwork.ui.Messages;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says why a piece of work was next: the first rule of the queue that speaks for it. */
@Component
class WorkReason {

    private final Messages messages;

    WorkReason(Messages messages) {
        this.messages = messages;
    }

    Map<String, Object> of(WorkItem work, Batch batch, Item item) {
        if (work.round() > 1) {
            return why("rework", work.kind() == WorkKind.ANNOTATE ? "rework" : "rework.review");
        }
        if (batch.priority() > 0) {
            return why("priority", "priority.batch", batch.name());
        }
        if (item.priority() > 0) {
            return why("priority", "priority.item");
        }
        return batch.due() == null
                ? why("age", "age")
                : why("due", "due", batch.name(), batch.due().toLocalDate());
    }

    private Map<String, Object> why(String reason, String key, Object... arguments) {
        return Map.of("reason", reason, "text", messages.text("work.why." + key, arguments));
    }
}
