package io.groundwork.quality;

import io.groundwork.work.Feedback;
import io.groundwork.work.WorkItem;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the maker of the next round what is approved and what was remarked. */
@Component
class SlotFeedback implements Feedback {

    private final SlotHistory history;
    private final Remarks remarks;
    private final Mending mending;

    SlotFeedback(SlotHistory history, Remarks remarks, Mending mending) {
        this.history = history;
        this.remarks = remarks;
        this.mending = mending;
    }

    @Override
    public Set<String> locked(WorkItem work) {
        return history.locked(work.item(), work.run(), work.slot());
    }

    @Override
    public List<Remark> remarks(WorkItem work) {
        return remarks.open(work);
    }

    @Override
    public List<Mended> mended(WorkItem work) {
        return mending.of(work);
    }
}
