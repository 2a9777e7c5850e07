package io.groundwork.dataset.web;

import io.groundwork.api.Paging;
import io.groundwork.dataset.ItemFilter;
import io.groundwork.dataset.ItemRow;
import io.groundwork.dataset.ItemSearch;
import io.groundwork.dataset.ItemState;
import io.groundwork.people.CurrentPerson;
import io.groundwork.shared.BatchId;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.Page;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The items of a project over REST. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "items")
class ItemController {

    private final ItemSearch items;
    private final CurrentPerson current;

    ItemController(ItemSearch items, CurrentPerson current) {
        this.items = items;
        this.current = current;
    }

    @GetMapping("/projects/{id}/items")
    @Operation(summary = "Items in the order in which they came, without their content")
    Page<ItemAnswer> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String batch,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String q,
            Paging paging) {
        current.requireScope("projects:read");
        ItemFilter filter = new ItemFilter(
                state == null ? null : state(state),
                batch == null ? null : BatchId.of(batch),
                person == null ? null : PersonId.of(person),
                q);
        Page<ItemRow> page = items.find(ProjectId.of(id), filter, paging.after(), paging.limit());
        return new Page<>(
                page.items().stream().map(item -> ItemAnswer.of(id, item)).toList(), page.next());
    }

    @GetMapping("/items/{id}")
    @Operation(summary = "One item with its content")
    ItemAnswer get(@PathVariable String id) {
        current.requireScope("projects:read");
        return ItemAnswer.of(items.get(ItemId.of(id)));
    }

    private static ItemState state(String wire) {
        return Arrays.stream(ItemState.values())
                .filter(state -> state.wire().equals(wire))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("/state", "dataset.state.unknown", wire));
    }
}
