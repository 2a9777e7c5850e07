package io.groundwork.quality;

import io.groundwork.project.Brief;
import io.groundwork.shared.AuditedEvent;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.ProjectId;
import io.groundwork.work.Submission;
import java.util.Map;

/** A submission does not meet the brief in force and goes back to its maker. */
public record RequirementsMissed(
        ProjectId project, ItemId item, int run, int slot, int round, String submission, int brief, int violations)
        implements AuditedEvent {

    static RequirementsMissed of(Submission submission, Brief brief, int violations) {
        return new RequirementsMissed(
                submission.project(),
                submission.item(),
                submission.run(),
                submission.slot(),
                submission.round(),
                submission.id().toString(),
                brief.version(),
                violations);
    }

    @Override
    public String action() {
        return "work.requirements-missed";
    }

    @Override
    public Map<String, ?> details() {
        return Map.of(
                "run", run,
                "slot", slot,
                "round", round,
                "submission", submission,
                "brief", brief,
                "violations", violations);
    }
}
