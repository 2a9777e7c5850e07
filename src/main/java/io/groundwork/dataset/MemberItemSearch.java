package io.groundwork.dataset;

import io.groundwork.people.Role;
import io.groundwork.project.ProjectAccess;
import io.groundwork.shared.Cursor;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.Page;
import io.groundwork.shared.ProjectId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists items for those who look after a project; who annotates gets items through the queue only. */
@Service
@Transactional(readOnly = true)
class MemberItemSearch implements ItemSearch {

    private static final Role[] READERS = {Role.MANAGER, Role.AUDITOR, Role.REQUESTER, Role.REVIEWER, Role.SENIOR};

    /** Who annotates or judges sees an item only as their piece of work shows it. */
    private static final Role[] OWNERS = {Role.MANAGER, Role.AUDITOR, Role.REQUESTER};

    private final ProjectAccess access;
    private final ItemRows items;
    private final ItemListing listing;

    MemberItemSearch(ProjectAccess access, ItemRows items, ItemListing listing) {
        this.access = access;
        this.items = items;
        this.listing = listing;
    }

    @Override
    public Page<ItemRow> find(ProjectId project, ItemFilter filter, @Nullable String after, int limit) {
        access.requireRole(project, READERS);
        Map<String, Object> bound = new TreeMap<>(filter.fields());
        bound.put("project", project);
        Cursor cursor = Cursor.read(after, bound);
        ItemId last = cursor == null ? null : ItemId.of(cursor.key().get(0));
        List<ItemRow> found = listing.find(project, filter, last, limit + 1);
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<ItemRow> page = found.subList(0, limit);
        return new Page<>(page, Cursor.write(bound, List.of(page.get(limit - 1).id())));
    }

    @Override
    public Item get(ItemId id) {
        Item item = items.find(id).orElseThrow(() -> new NotFound(id));
        access.requireRole(item.project(), OWNERS);
        return item;
    }

    @Override
    public Map<ItemId, List<Standing>> standing(ProjectId project, Collection<ItemId> ids) {
        access.requireRole(project, READERS);
        return listing.standing(project, ids);
    }
}
