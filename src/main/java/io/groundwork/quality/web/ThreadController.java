package io.groundwork.quality.web;

import io.groundwork.api.Paging;
import io.groundwork.dataset.Items;
import io.groundwork.people.CurrentPerson;
import io.groundwork.quality.ThreadFilter;
import io.groundwork.quality.ThreadSeen;
import io.groundwork.quality.Threads;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.Page;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.ThreadId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions and remarks over REST. */
@RestController
@RequestMapping("/api/v1/threads")
@Tag(name = "threads")
class ThreadController {

    private final Threads threads;
    private final Items items;
    private final CurrentPerson current;

    ThreadController(Threads threads, Items items, CurrentPerson current) {
        this.threads = threads;
        this.items = items;
        this.current = current;
    }

    @GetMapping
    @Operation(summary = "Questions and remarks of a project or an item")
    Page<ThreadSeen> list(
            @RequestParam(required = false) @Nullable String project,
            @RequestParam(required = false) @Nullable String item,
            @RequestParam(required = false) @Nullable Boolean open,
            Paging paging) {
        current.requireScope("projects:read");
        ItemId one = item == null ? null : ItemId.of(item);
        return threads.list(new ThreadFilter(project(project, one), one, open), paging.after(), paging.limit());
    }

    @PostMapping("/{id}/replies")
    @Operation(summary = "Answers a remark or a question")
    ThreadSeen reply(@PathVariable String id, @RequestBody NewReply reply) {
        current.requireScope("work");
        return threads.reply(ThreadId.of(id), Objects.requireNonNullElse(reply.text(), ""));
    }

    /** The project that is named, or the item's. */
    private ProjectId project(@Nullable String named, @Nullable ItemId item) {
        if (named != null) {
            return ProjectId.of(named);
        }
        if (item == null) {
            throw InvalidInput.of("/project", "quality.threads.where");
        }
        return items.get(item).project();
    }

    /** An answer. */
    record NewReply(@Nullable String text) {}
}
