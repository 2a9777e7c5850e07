package io.groundwork.work;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The registry of what each kind of work means. */
@Component
class WorkHandlers {

    private final Map<WorkKind, WorkHandler> byKind = new EnumMap<>(WorkKind.class);

    WorkHandlers(List<WorkHandler> handlers) {
        for (WorkHandler handler : handlers) {
            if (byKind.put(handler.kind(), handler) != null) {
                throw new IllegalStateException("Two handlers for " + handler.kind());
            }
        }
    }

    WorkHandler of(WorkKind kind) {
        WorkHandler handler = byKind.get(kind);
        if (handler == null) {
            throw new IllegalStateException("No handler for " + kind);
        }
        return handler;
    }
}
