package io.groundwork.dataset;

import io.groundwork.shared.ItemId;
import io.groundwork.shared.Page;
import io.groundwork.shared.ProjectId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows people the items of their projects; checks that the current person may see them. */
public interface ItemSearch {

    /** In the order in which they came, page by page. */
    Page<ItemRow> find(ProjectId project, ItemFilter filter, @Nullable String after, int limit);

    /** One item with its content as it came in, for those who own or oversee the data. */
    Item get(ItemId id);

    /** Where those of the items that are in work stand; several places with overlap. */
    Map<ItemId, List<Standing>> standing(ProjectId project, Collection<ItemId> items);
}
