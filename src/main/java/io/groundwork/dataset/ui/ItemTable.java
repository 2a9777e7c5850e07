package io.groundwork.dataset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.groundwork.dataset.ItemFilter;
import io.groundwork.dataset.ItemListActions;
import io.groundwork.dataset.ItemRow;
import io.groundwork.dataset.ItemSearch;
import io.groundwork.dataset.ItemState;
import io.groundwork.project.Batch;
import io.groundwork.project.Project;
import io.groundwork.shared.BatchId;
import io.groundwork.shared.Cursor;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.Page;
import io.groundwork.ui.Card;
import io.groundwork.ui.EmptyState;
import io.groundwork.ui.Rows;
import io.groundwork.ui.Tag;
import io.groundwork.ui.When;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One page of a project's items; each row leads to the item's history. */
@StyleSheet("context://styles/dataset.css")
final class ItemTable extends Composite<Div> {

    private static final int ROWS = 50;

    private final transient ItemAddress address;
    private final transient Map<BatchId, String> batches;
    private final transient OffsetDateTime now;
    private final transient Set<ItemId> chosen = new HashSet<>();
    private final boolean choosable;

    ItemTable(
            ItemSearch items,
            Project project,
            List<Batch> batches,
            ItemAddress address,
            ItemFilters filters,
            List<ItemListActions> actions,
            Clock clock) {
        this.address = address;
        this.batches = batches.stream().collect(Collectors.toMap(Batch::id, Batch::name));
        this.now = OffsetDateTime.now(clock);
        Page<ItemRow> page = read(items, project);
        getContent().addClassName("gw-column");
        choosable = !actions.isEmpty();
        Div bar = new Div(filters);
        bar.addClassNames("gw-row", "wrap");
        actions.forEach(one -> bar.add(one.create(project, () -> Set.copyOf(chosen))));
        getContent().add(bar);
        if (page.items().isEmpty()) {
            getContent().add(empty());
        } else {
            getContent().add(new Card(rows(page.items())), paging(page));
        }
    }

    /** A cursor that belongs to other filters leads to the first page. */
    private Page<ItemRow> read(ItemSearch items, Project project) {
        try {
            return items.find(project.id(), address.filter(), address.after(), ROWS);
        } catch (Cursor.UnknownCursor stale) {
            return items.find(project.id(), address.filter(), null, ROWS);
        }
    }

    private EmptyState empty() {
        return address.filter().equals(ItemFilter.all())
                ? new EmptyState(getTranslation("dataset.items.none"), getTranslation("dataset.items.none.text"))
                : new EmptyState(getTranslation("dataset.items.nothing"), getTranslation("dataset.items.nothing.text"));
    }

    private Rows rows(List<ItemRow> items) {
        Rows rows = new Rows(getTranslation("dataset.items.list"))
                .header(
                        choosable ? getTranslation("dataset.items.chosen") : "",
                        getTranslation("dataset.items.title"),
                        getTranslation("dataset.items.state"),
                        getTranslation("dataset.items.batch"),
                        getTranslation("dataset.items.run"),
                        getTranslation("dataset.items.changed"));
        for (ItemRow item : items) {
            rows.row(
                    choosable ? choice(item) : new Span(),
                    title(item),
                    state(item),
                    new Span(batches.getOrDefault(item.batch(), "")),
                    Rows.quiet(item.run() == 0 ? "" : Integer.toString(item.run())),
                    new When(item.changedAt(), now));
        }
        return rows;
    }

    private Checkbox choice(ItemRow item) {
        Checkbox box = new Checkbox();
        box.setAriaLabel(getTranslation("dataset.items.choose", name(item)));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.add(item.id());
            } else {
                chosen.remove(item.id());
            }
        });
        return box;
    }

    private String name(ItemRow item) {
        return item.title().isBlank() ? getTranslation("dataset.items.untitled") : item.title();
    }

    private Component title(ItemRow item) {
        String name = name(item);
        Anchor link = new Anchor("history/item/" + item.id(), name);
        link.addClassNames("gw-strong", "gw-item-title");
        link.getElement().setAttribute("dir", "auto");
        Div cell = new Div(link);
        if (item.externalId() != null) {
            Div id = new Div(item.externalId());
            id.addClassName("gw-muted");
            cell.add(id);
        }
        return cell;
    }

    private Component state(ItemRow item) {
        String word = getTranslation(StateWord.key(item.state()));
        Div cell = new Div(tag(item.state(), word));
        if (item.holdReason() != null) {
            Div reason = new Div(item.holdReason());
            reason.addClassName("gw-muted");
            cell.add(reason);
        }
        return cell;
    }

    private static Tag tag(ItemState state, String word) {
        return switch (state) {
            case WAITING -> Tag.plain(word);
            case WORKING -> Tag.info(word);
            case HELD -> Tag.warn(word);
            case ACCEPTED -> Tag.ok(word);
            case WITHDRAWN -> Tag.bad(word);
        };
    }

    private Div paging(Page<ItemRow> page) {
        Button first = new Button(getTranslation("dataset.items.first"), click -> address.go((String) null));
        first.setEnabled(address.after() != null);
        Button next = new Button(getTranslation("dataset.items.next"), click -> address.go(page.next()));
        next.setEnabled(page.next() != null);
        Div paging = new Div(first, next);
        paging.addClassNames("gw-row", "gw-actions");
        return paging;
    }
}
