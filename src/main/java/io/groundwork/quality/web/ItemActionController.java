package io.groundwork.quality.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.jobs.JobStatus;
import io.groundwork.people.CurrentPerson;
import io.groundwork.quality.ItemAction;
import io.groundwork.quality.ItemActions;
import io.groundwork.shared.JobId;
import io.groundwork.shared.Json;
import io.groundwork.shared.ProjectId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A manager's bulk actions over REST. */
@RestController
@RequestMapping("/api/v1/projects/{id}/items/actions")
@Tag(name = "items")
class ItemActionController {

    private final ItemActions actions;
    private final CurrentPerson current;

    ItemActionController(ItemActions actions, CurrentPerson current) {
        this.actions = actions;
        this.current = current;
    }

    @PostMapping
    @Operation(summary = "Does something to many items in the background")
    ResponseEntity<ActionAnswer> start(@PathVariable String id, @RequestBody ItemAction action) {
        ProjectId project = ProjectId.of(id);
        JobId job = actions.start(project, action);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/projects/" + id + "/items/actions/" + job))
                .body(ActionAnswer.of(actions.status(project, job)));
    }

    @GetMapping("/{job}")
    @Operation(summary = "How far the action is, and what became of each item")
    ActionAnswer status(@PathVariable String id, @PathVariable String job) {
        current.requireScope("projects:read");
        return ActionAnswer.of(actions.status(ProjectId.of(id), JobId.of(job)));
    }

    /**
     * A bulk action.
     *
     * @param report {@code {done, failed, failures: [{item, key, message}]}}, null while it runs
     */
    record ActionAnswer(JobId id, String state, double progress, @Nullable String error, @Nullable JsonNode report) {

        static ActionAnswer of(JobStatus job) {
            JsonNode report = job.report() == null ? null : Json.tree(job.report());
            return new ActionAnswer(job.id(), job.state(), job.progress(), job.error(), report);
        }
    }
}
