package io.groundwork.dataset;

import io.groundwork.shared.ItemId;
import io.groundwork.shared.Page;
import io.groundwork.shared.ProjectId;
import org.jspecify.annotations.Nullable;

/** Shows people the items of their projects; checks that the current person may see them. */
public interface ItemSearch {

    /** In the order in which they came, page by page. */
    Page<ItemRow> find(ProjectId project, ItemFilter filter, @Nullable String after, int limit);

    /** One item with its content. */
    Item get(ItemId id);
}
