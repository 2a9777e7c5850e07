package io.groundwork.release.web;

import io.groundwork.api.Paging;
import io.groundwork.people.CurrentPerson;
import io.groundwork.release.NewRelease;
import io.groundwork.release.ReleaseStatus;
import io.groundwork.release.Releases;
import io.groundwork.shared.Page;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.ReleaseId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Builds, watches and hands out releases over REST. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "releases")
class ReleaseController {

    private final Releases releases;
    private final CurrentPerson current;

    ReleaseController(Releases releases, CurrentPerson current) {
        this.releases = releases;
        this.current = current;
    }

    @PostMapping("/projects/{id}/releases")
    @Operation(summary = "Starts to build a release of what is accepted now")
    ResponseEntity<ReleaseAnswer> create(@PathVariable String id, @RequestBody NewRelease wanted) {
        current.requireScope("projects:write");
        ReleaseStatus status = releases.create(ProjectId.of(id), wanted);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/releases/" + status.release().id()))
                .body(ReleaseAnswer.of(status));
    }

    @GetMapping("/projects/{id}/releases")
    @Operation(summary = "The releases of a project, newest first")
    Page<ReleaseAnswer> list(@PathVariable String id, Paging paging) {
        current.requireScope("releases:read");
        Page<ReleaseStatus> page = releases.list(ProjectId.of(id), paging.after(), paging.limit());
        return new Page<>(page.items().stream().map(ReleaseAnswer::of).toList(), page.next());
    }

    @GetMapping("/releases/{id}")
    @Operation(summary = "A release, how far it is, and its files")
    ReleaseAnswer get(@PathVariable String id) {
        current.requireScope("releases:read");
        return ReleaseAnswer.of(releases.get(ReleaseId.of(id)));
    }

    @PostMapping("/releases/{id}/cancel")
    @Operation(summary = "Stops building a release; a finished one stays as it is")
    ReleaseAnswer cancel(@PathVariable String id) {
        current.requireScope("projects:write");
        return ReleaseAnswer.of(releases.cancel(ReleaseId.of(id)));
    }

    @GetMapping("/releases/{id}/files/{*path}")
    @Operation(summary = "One file of a release; takes Range and If-None-Match")
    ResponseEntity<Resource> file(@PathVariable String id, @PathVariable String path) {
        current.requireScope("releases:read");
        String below = path.substring(1);
        Releases.Download download = releases.file(ReleaseId.of(id), below);
        return ResponseEntity.ok()
                .eTag("\"" + download.file().sha256() + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(type(below))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(below.replace('/', '-'))
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new FileSystemResource(download.location()));
    }

    @GetMapping(path = "/releases/{id}/archive", produces = "application/zip")
    @Operation(summary = "All files of a release as one ZIP")
    void archive(@PathVariable String id, HttpServletResponse response) throws IOException {
        current.requireScope("releases:read");
        Releases.Contents contents = releases.contents(ReleaseId.of(id));
        response.setContentType("application/zip");
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(contents.name() + ".zip", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        new ReleaseArchive(contents).writeTo(response.getOutputStream());
    }

    private static MediaType type(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return switch (ending) {
            case "jsonl" -> MediaType.parseMediaType("application/jsonlines");
            case "json" -> MediaType.APPLICATION_JSON;
            case "csv" -> MediaType.parseMediaType("text/csv;charset=UTF-8");
            case "md" -> MediaType.parseMediaType("text/markdown;charset=UTF-8");
            case "parquet" -> MediaType.parseMediaType("application/vnd.apache.parquet");
            default -> MediaType.APPLICATION_OCTET_STREAM;
        };
    }
}
