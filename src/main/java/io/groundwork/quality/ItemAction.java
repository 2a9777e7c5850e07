package io.groundwork.quality;

import io.groundwork.dataset.ItemFilter;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a manager does to many items at once; either the ids or the filter say to which.
 *
 * @param action prioritise, reassign, handover (reassign with the draft), unlease, hold, requeue, reopen or withdraw
 * @param priority for prioritise, 0 to 100
 * @param person for reassign and handover
 * @param reason for hold, reopen and withdraw
 */
public record ItemAction(
        String action,
        @Nullable List<ItemId> ids,
        @Nullable ItemFilter filter,
        @Nullable Integer priority,
        @Nullable PersonId person,
        @Nullable String reason) {

    private static final Set<String> KNOWN =
            Set.of("prioritise", "reassign", "handover", "unlease", "hold", "requeue", "reopen", "withdraw");
    private static final int MOST = 10_000;

    /** This action on one item. */
    public static ItemAction on(ItemId item, String action, @Nullable PersonId person, @Nullable String reason) {
        return new ItemAction(action, List.of(item), null, null, person, reason);
    }

    /** Refused when something is missing that the action needs. */
    void check() {
        List<Violation> found = new ArrayList<>();
        if (action == null || !KNOWN.contains(action)) {
            found.add(Violation.of("/action", "quality.action.unknown"));
        } else {
            needs(found);
        }
        if ((ids == null) == (filter == null)) {
            found.add(Violation.of("/ids", "quality.action.which"));
        }
        if (ids != null && (ids.isEmpty() || ids.size() > MOST)) {
            found.add(Violation.of("/ids", "quality.action.many", MOST));
        }
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }

    private void needs(List<Violation> found) {
        if (action.equals("prioritise") && (priority == null || priority < 0 || priority > 100)) {
            found.add(Violation.of("/priority", "quality.action.priority"));
        }
        if (Set.of("reassign", "handover").contains(action) && person == null) {
            found.add(Violation.of("/person", "quality.action.person"));
        }
        boolean reasoned = Set.of("hold", "reopen", "withdraw").contains(action);
        if (reasoned && (reason == null || reason.isBlank() || reason.length() > 300)) {
            found.add(Violation.of("/reason", "quality.action.reason", 300));
        }
    }
}
