package io.groundwork.tasktype;

import io.groundwork.shared.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The registry of task types; two of the same id stop the start. */
@Component
public class TaskTypes {

    private final Map<String, TaskType<?, ?, ?>> byId = new TreeMap<>();

    TaskTypes(List<TaskType<?, ?, ?>> types) {
        for (TaskType<?, ?, ?> type : types) {
            if (byId.put(type.id(), type) != null) {
                throw new IllegalStateException("Two task types have the id " + type.id());
            }
        }
    }

    public Collection<TaskType<?, ?, ?>> all() {
        return byId.values();
    }

    /** The type of that id, or {@link NotFound}. */
    public TaskType<?, ?, ?> get(String id) {
        TaskType<?, ?, ?> type = byId.get(id);
        if (type == null) {
            throw new NotFound(id);
        }
        return type;
    }
}
