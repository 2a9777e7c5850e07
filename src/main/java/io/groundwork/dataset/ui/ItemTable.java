package io.groundwork.dataset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.groundwork.dataset.ItemFilter;
import io.groundwork.dataset.ItemListActions;
import io.groundwork.dataset.ItemRow;
import io.groundwork.dataset.ItemSearch;
import io.groundwork.dataset.Standing;
import io.groundwork.project.Batch;
import io.groundwork.project.Project;
import io.groundwork.shared.BatchId;
import io.groundwork.shared.Cursor;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.Page;
import io.groundwork.shared.PersonId;
import io.groundwork.ui.Card;
import io.groundwork.ui.EmptyState;
import io.groundwork.ui.Rows;
import io.groundwork.ui.When;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** One page of a project's items; each row leads to the item's history. */
@StyleSheet("context://styles/dataset.css")
final class ItemTable extends Composite<Div> {

    private static final int ROWS = 50;

    private final transient ItemAddress address;
    private final transient Map<BatchId, String> batches;
    private final transient OffsetDateTime now;
    private final transient Map<PersonId, String> people;
    private final transient Map<ItemId, List<Standing>> standing;
    private final ItemMarks marks;
    private final boolean choosable;
    private final boolean opens;

    ItemTable(
            ItemSearch items,
            Project project,
            List<Batch> batches,
            Map<PersonId, String> people,
            ItemAddress address,
            ItemFilters filters,
            List<ItemListActions> actions,
            boolean opens,
            Clock clock) {
        this.opens = opens;
        this.address = address;
        this.people = people;
        this.batches = batches.stream().collect(Collectors.toMap(Batch::id, Batch::name));
        this.now = OffsetDateTime.now(clock);
        Page<ItemRow> page = read(items, project);
        standing = items.standing(
                project.id(), page.items().stream().map(ItemRow::id).toList());
        getContent().addClassName("gw-column");
        choosable = !actions.isEmpty();
        marks = new ItemMarks(address.filter(), page.next() != null || address.after() != null);
        getContent().add(bar(project, filters, actions), marks);
        if (page.items().isEmpty()) {
            getContent().add(empty());
        } else {
            getContent().add(new Card(rows(page.items())), paging(page));
        }
    }

    private Div bar(Project project, ItemFilters filters, List<ItemListActions> actions) {
        Div bar = new Div(filters);
        bar.addClassNames("gw-row", "wrap", "gw-list-bar");
        actions.forEach(one -> bar.add(one.create(project, marks::choice)));
        return bar;
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
                        "",
                        getTranslation("dataset.items.title"),
                        getTranslation("dataset.items.standing"),
                        getTranslation("dataset.items.with"),
                        getTranslation("dataset.items.round"),
                        getTranslation("dataset.items.batch"),
                        getTranslation("dataset.items.changed"));
        if (choosable) {
            rows.first(marks.page());
        }
        for (ItemRow item : items) {
            rows.row(
                    choosable ? marks.box(item.id(), getTranslation("dataset.items.choose", name(item))) : new Span(),
                    title(item),
                    new StandingCell(item, standing(item)),
                    new Span(holders(item)),
                    Rows.quiet(round(item)),
                    new Span(batches.getOrDefault(item.batch(), "")),
                    new When(item.changedAt(), now));
        }
        return rows;
    }

    private String name(ItemRow item) {
        return item.title().isBlank() ? getTranslation("dataset.items.untitled") : item.title();
    }

    private Component title(ItemRow item) {
        String name = name(item);
        Component title = opens ? new Anchor("history/item/" + item.id(), name) : new Span(name);
        title.addClassNames("gw-strong", "gw-item-title");
        title.getElement().setAttribute("dir", "auto");
        Div cell = new Div(title);
        if (item.externalId() != null) {
            Div id = new Div(item.externalId());
            id.addClassName("gw-muted");
            cell.add(id);
        }
        return cell;
    }

    private List<Standing> standing(ItemRow item) {
        return standing.getOrDefault(item.id(), List.of());
    }

    private String holders(ItemRow item) {
        return standing(item).stream()
                .map(Standing::person)
                .filter(Objects::nonNull)
                .map(person -> people.getOrDefault(person, ""))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String round(ItemRow item) {
        return standing(item).stream()
                .map(Standing::round)
                .max(Integer::compare)
                .map(String::valueOf)
                .orElse("");
    }

    private Div paging(Page<ItemRow> page) {
        Button first = new Button(getTranslation("dataset.items.first"), click -> address.go((String) null));
        first.setEnabled(address.after() != null);
        Button next = new Button(getTranslation("dataset.items.next"), click -> address.go(page.next()));
        next.setEnabled(page.next() != null);
        Div paging = new Div(first, next);
        paging.setVisible(first.isEnabled() || next.isEnabled());
        paging.addClassNames("gw-row", "gw-actions");
        return paging;
    }
}
