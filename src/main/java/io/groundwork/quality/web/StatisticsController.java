package io.groundwork.quality.web;

import io.groundwork.people.CurrentPerson;
import io.groundwork.quality.Statistics;
import io.groundwork.shared.ProjectId;
import io.groundwork.ui.Messages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The statistics of a project over REST. */
@RestController
@RequestMapping("/api/v1/projects/{id}/statistics")
@Tag(name = "projects")
class StatisticsController {

    private final Statistics statistics;
    private final CurrentPerson current;
    private final Messages messages;

    StatisticsController(Statistics statistics, CurrentPerson current, Messages messages) {
        this.statistics = statistics;
        this.current = current;
        this.messages = messages;
    }

    @GetMapping
    @Operation(summary = "What all accepted results say together, as it was last counted")
    StatisticsAnswer get(@PathVariable String id) {
        current.requireScope("projects:read");
        return StatisticsAnswer.of(statistics.of(ProjectId.of(id)), messages);
    }

    @PostMapping
    @Operation(summary = "Has the statistics counted anew in the background, unless that is under way")
    ResponseEntity<StatisticsAnswer> compute(@PathVariable String id) {
        current.requireScope("projects:read");
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/projects/" + id + "/statistics"))
                .body(StatisticsAnswer.of(statistics.compute(ProjectId.of(id)), messages));
    }
}
