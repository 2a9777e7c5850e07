package io.groundwork.work;

import io.groundwork.shared.WorkItemId;

/** Keeps unfinished results; what {@link #save} answered is never lost. */
public interface Drafts {

    /**
     * Saves the current person's draft. Fails with {@code draft-stale} and the stored draft where the base is not the
     * latest, {@code lease-lost} (kept all the same) where the work is no longer the person's, {@code work-submitted} after
     * the submit.
     */
    Saved save(WorkItemId work, DraftWrite write);
}
