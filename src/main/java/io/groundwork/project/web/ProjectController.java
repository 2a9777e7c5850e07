package io.groundwork.project.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.api.EntityTags;
import io.groundwork.api.Paging;
import io.groundwork.people.CurrentPerson;
import io.groundwork.project.NewProject;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectAccess;
import io.groundwork.project.ProjectData;
import io.groundwork.project.ProjectSetup;
import io.groundwork.project.ProjectState;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Page;
import io.groundwork.shared.ProjectId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Projects over REST. */
@RestController
@RequestMapping("/api/v1/projects")
@Tag(name = "projects")
class ProjectController {

    private final ProjectSetup setup;
    private final ProjectAccess access;
    private final CurrentPerson current;

    ProjectController(ProjectSetup setup, ProjectAccess access, CurrentPerson current) {
        this.setup = setup;
        this.access = access;
        this.current = current;
    }

    @PostMapping
    @Operation(summary = "Creates a draft with its first brief and one batch")
    ResponseEntity<ProjectAnswer> create(@RequestBody NewProject wanted) {
        Project project = setup.create(wanted);
        return ResponseEntity.created(URI.create("/api/v1/projects/" + project.id()))
                .eTag(Long.toString(project.version()))
                .body(answer(project));
    }

    @GetMapping
    @Operation(summary = "My projects")
    Page<ProjectAnswer> list(Paging paging) {
        Page<Project> page = setup.mine(paging.after(), paging.limit());
        return new Page<>(page.items().stream().map(this::answer).toList(), page.next());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One project")
    ResponseEntity<ProjectAnswer> get(@PathVariable String id) {
        current.requireScope("projects:read");
        return tagged(access.requireMember(ProjectId.of(id)));
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Changes the fields named, or the state alone")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = ProjectPatch.class)))
    ResponseEntity<ProjectAnswer> change(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody JsonNode body) {
        ProjectId project = ProjectId.of(id);
        ProjectData now = ProjectData.of(access.requireMember(project));
        Long version = EntityTags.version(ifMatch);
        Patch patch = Patch.of(body);
        return tagged(
                patch.state() == null
                        ? setup.update(project, version, patch.over(now, ProjectData.class))
                        : setup.change(project, version, state(patch.state())));
    }

    private static ProjectState state(String wire) {
        return Arrays.stream(ProjectState.values())
                .filter(state -> state.wire().equals(wire))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("/state", "project.state.unknown", wire));
    }

    private ResponseEntity<ProjectAnswer> tagged(Project project) {
        return ResponseEntity.ok().eTag(Long.toString(project.version())).body(answer(project));
    }

    private ProjectAnswer answer(Project project) {
        return ProjectAnswer.of(project, access.roles(project.id()));
    }

    /** What can be changed of a project; the state only alone. */
    record ProjectPatch(
            @Nullable String name,
            @Nullable Integer overlap,
            @Nullable Double reviewRate,
            @Nullable Integer reworkLimit,
            @Nullable Integer reworkHoldHours,
            @Nullable Integer openWindow,
            @Nullable Boolean blind,
            @Nullable Set<String> skills,
            @Nullable String state) {}
}
