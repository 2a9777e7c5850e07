package io.groundwork.quality;

import io.groundwork.shared.ItemId;

/** What the diagram asks before it lets work go on, beyond what was already refused at submit. */
public interface RequirementChecks {

    /** Whether the slot's latest submission meets the brief in force now; where not, the reasons are written as remarks for the next round. */
    boolean met(ItemId item, int run, int slot);
}
