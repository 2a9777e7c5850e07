package io.groundwork.quality;

import io.groundwork.quality.Remarks.About;
import io.groundwork.quality.ReviewResult.NewRemark;
import io.groundwork.shared.AuditedEvent;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.ThreadId;
import java.util.Map;

/** Something was remarked on a part of a submission. */
public record ThreadOpened(
        ProjectId project,
        ItemId item,
        PersonId person,
        String thread,
        String submission,
        int run,
        int slot,
        int round,
        String path,
        String issue)
        implements AuditedEvent {

    static ThreadOpened of(ThreadId thread, About about, NewRemark remark) {
        return new ThreadOpened(
                about.project(),
                about.item(),
                about.author(),
                thread.toString(),
                about.submission().toString(),
                about.run(),
                about.slot(),
                about.round(),
                remark.path(),
                remark.issue());
    }

    @Override
    public String action() {
        return "thread.opened";
    }

    @Override
    public Map<String, ?> details() {
        return Map.of(
                "thread", thread,
                "submission", submission,
                "run", run,
                "slot", slot,
                "round", round,
                "path", path,
                "issue", issue);
    }
}
