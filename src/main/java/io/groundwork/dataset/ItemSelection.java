package io.groundwork.dataset;

import io.groundwork.shared.ItemId;
import io.groundwork.shared.ProjectId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the items that a filter means, for whoever does something to all of them; no access checks here. */
public interface ItemSelection {

    long count(ProjectId project, ItemFilter filter);

    /** The next ids in their order. */
    List<ItemId> ids(ProjectId project, ItemFilter filter, @Nullable ItemId after, int limit);

    /** Those of the ids that are items of the project. */
    Set<ItemId> ofProject(ProjectId project, Collection<ItemId> ids);
}
