package io.groundwork.quality;

import io.groundwork.shared.AuditedEvent;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.util.List;
import java.util.Map;

/**
 * A reviewer decided about a submission.
 *
 * @param back the paths that were sent back
 */
public record VerdictGiven(
        ProjectId project,
        ItemId item,
        PersonId person,
        String kind,
        int run,
        int slot,
        int round,
        String submission,
        String verdict,
        List<String> back,
        int remarks)
        implements AuditedEvent {

    @Override
    public String action() {
        return "work.judged";
    }

    @Override
    public Map<String, ?> details() {
        return Map.of(
                "kind", kind,
                "run", run,
                "slot", slot,
                "round", round,
                "submission", submission,
                "verdict", verdict,
                "back", back,
                "remarks", remarks);
    }
}
