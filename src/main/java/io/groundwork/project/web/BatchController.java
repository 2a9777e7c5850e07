package io.groundwork.project.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.people.CurrentPerson;
import io.groundwork.project.Batch;
import io.groundwork.project.BatchData;
import io.groundwork.project.Batches;
import io.groundwork.shared.BatchId;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.Page;
import io.groundwork.shared.ProjectId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The batches of a project over REST. */
@RestController
@RequestMapping("/api/v1/projects/{id}/batches")
@Tag(name = "batches")
class BatchController {

    private final Batches batches;
    private final CurrentPerson current;

    BatchController(Batches batches, CurrentPerson current) {
        this.batches = batches;
        this.current = current;
    }

    @GetMapping
    @Operation(summary = "The batches in the order of their numbers")
    Page<Batch> list(@PathVariable String id) {
        current.requireScope("projects:read");
        return new Page<>(batches.of(ProjectId.of(id)), null);
    }

    @PostMapping
    @Operation(summary = "Adds a batch")
    ResponseEntity<Batch> create(@PathVariable String id, @RequestBody NewBatch wanted) {
        Batch batch = batches.create(ProjectId.of(id), wanted.data());
        return ResponseEntity.created(URI.create("/api/v1/projects/" + id + "/batches/" + batch.id()))
                .body(batch);
    }

    @PatchMapping("/{batch}")
    @Operation(summary = "Changes the fields named, or the state alone: approved (a pilot), accepted")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = BatchPatch.class)))
    Batch change(@PathVariable String id, @PathVariable String batch, @RequestBody JsonNode body) {
        ProjectId project = ProjectId.of(id);
        BatchId which = BatchId.of(batch);
        Patch patch = Patch.of(body);
        if (patch.state() != null) {
            return move(project, which, patch.state());
        }
        Batch now = batches.of(project).stream()
                .filter(one -> one.id().equals(which))
                .findFirst()
                .orElseThrow(() -> new NotFound(which));
        return batches.update(project, which, patch.over(BatchData.of(now), BatchData.class));
    }

    private Batch move(ProjectId project, BatchId batch, String state) {
        return switch (state) {
            case "approved" -> batches.approve(project, batch);
            case "accepted" -> batches.accept(project, batch);
            default -> throw InvalidInput.of("/state", "project.state.unknown", state);
        };
    }

    /** A batch to add; priority 50 where none is named. */
    record NewBatch(
            String name,
            @Nullable Integer priority,
            @Nullable OffsetDateTime due,
            @Nullable Integer overlap,
            @Nullable Double reviewRate,
            boolean pilot) {

        BatchData data() {
            return new BatchData(name, priority == null ? 50 : priority, due, overlap, reviewRate, pilot);
        }
    }

    /** What can be changed of a batch; the state only alone. */
    record BatchPatch(
            @Nullable String name,
            @Nullable Integer priority,
            @Nullable OffsetDateTime due,
            @Nullable Integer overlap,
            @Nullable Double reviewRate,
            @Nullable Boolean pilot,
            @Nullable String state) {}
}
