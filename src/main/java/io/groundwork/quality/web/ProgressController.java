package io.groundwork.quality.web;

import io.groundwork.people.CurrentPerson;
import io.groundwork.quality.Progress;
import io.groundwork.quality.ProjectProgress;
import io.groundwork.shared.ProjectId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Progress over REST. */
@RestController
@RequestMapping("/api/v1/projects/{id}/progress")
@Tag(name = "projects")
class ProgressController {

    private final Progress progress;
    private final CurrentPerson current;

    ProgressController(Progress progress, CurrentPerson current) {
        this.progress = progress;
        this.current = current;
    }

    @GetMapping
    @Operation(summary = "Counts by state, throughput by day, rework rate and forecast")
    ProjectProgress progress(@PathVariable String id) {
        current.requireScope("projects:read");
        return progress.of(ProjectId.of(id));
    }
}
