package io.groundwork.project.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.groundwork.api.EntityTags;
import io.groundwork.people.CurrentPerson;
import io.groundwork.project.Brief;
import io.groundwork.project.Brief.IssueType;
import io.groundwork.project.BriefData;
import io.groundwork.project.Briefs;
import io.groundwork.shared.Json;
import io.groundwork.shared.ProjectId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The brief of a project over REST. */
@RestController
@RequestMapping("/api/v1/projects/{id}/brief")
@Tag(name = "brief")
class BriefController {

    private final Briefs briefs;
    private final CurrentPerson current;

    BriefController(Briefs briefs, CurrentPerson current) {
        this.briefs = briefs;
        this.current = current;
    }

    @GetMapping
    @Operation(summary = "The version in force")
    ResponseEntity<BriefAnswer> current(@PathVariable String id) {
        current.requireScope("projects:read");
        return tagged(briefs.current(ProjectId.of(id)));
    }

    @GetMapping("/{version}")
    @Operation(summary = "One version")
    BriefAnswer version(@PathVariable String id, @PathVariable int version) {
        current.requireScope("projects:read");
        return BriefAnswer.of(briefs.version(ProjectId.of(id), version));
    }

    @PutMapping
    @Operation(summary = "Publishes the next version")
    ResponseEntity<BriefAnswer> publish(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody BriefData data) {
        Long version = EntityTags.version(ifMatch);
        return tagged(briefs.publish(ProjectId.of(id), version == null ? null : version.intValue(), data));
    }

    @PostMapping("/{version}/acknowledge")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "I have read this version")
    void acknowledge(@PathVariable String id, @PathVariable int version) {
        briefs.acknowledge(ProjectId.of(id), version);
    }

    private static ResponseEntity<BriefAnswer> tagged(Brief brief) {
        return ResponseEntity.ok().eTag(Integer.toString(brief.version())).body(BriefAnswer.of(brief));
    }

    /** One version of a brief. */
    record BriefAnswer(
            int version,
            String guidelines,
            String reviewerGuidelines,
            @JsonRawValue @Schema(type = "object") String settings,
            List<IssueType> issueTypes,
            boolean material,
            OffsetDateTime createdAt) {

        static BriefAnswer of(Brief brief) {
            return new BriefAnswer(
                    brief.version(),
                    brief.guidelines(),
                    brief.reviewerGuidelines(),
                    Json.tree(brief.settings()).toString(),
                    brief.issueTypes(),
                    brief.material(),
                    brief.createdAt());
        }
    }
}
