package io.groundwork.audit;

import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which lines of the trail are wanted; null means any. */
public record AuditFilter(@Nullable ProjectId project, @Nullable ItemId item, @Nullable PersonId person) {

    Map<String, String> key() {
        return Map.of(
                "project",
                Objects.toString(project),
                "item",
                Objects.toString(item),
                "person",
                Objects.toString(person));
    }
}
