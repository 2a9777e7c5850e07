package io.groundwork.dataset.web;

import io.groundwork.api.Paging;
import io.groundwork.dataset.ImportRun;
import io.groundwork.dataset.Imports;
import io.groundwork.dataset.Upload;
import io.groundwork.people.CurrentPerson;
import io.groundwork.shared.BatchId;
import io.groundwork.shared.ImportId;
import io.groundwork.shared.Page;
import io.groundwork.shared.ProjectId;
import io.groundwork.ui.Messages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes data in over REST, and says how far its import is. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "imports")
class ImportController {

    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";

    private final Imports imports;
    private final CurrentPerson current;
    private final Messages messages;

    ImportController(Imports imports, CurrentPerson current, Messages messages) {
        this.imports = imports;
        this.current = current;
        this.messages = messages;
    }

    @PostMapping(path = "/projects/{id}/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Imports files: documents, JSONL, CSV, or ZIP archives of these")
    ResponseEntity<ImportAnswer> files(
            @PathVariable String id, @ParameterObject ImportQuery query, MultipartHttpServletRequest request) {
        current.requireScope("projects:write");
        List<Upload> uploads = request.getMultiFileMap().values().stream()
                .flatMap(List::stream)
                .map(ImportController::upload)
                .toList();
        return accepted(start(id, query, uploads));
    }

    @PostMapping(
            path = "/projects/{id}/imports",
            consumes = {NDJSON, CSV})
    @Operation(summary = "Imports the rows of the body")
    ResponseEntity<ImportAnswer> body(
            @PathVariable String id, @ParameterObject ImportQuery query, HttpServletRequest request) {
        current.requireScope("projects:write");
        boolean csv =
                CSV.equals(MediaType.parseMediaType(request.getContentType()).getType() + "/"
                        + MediaType.parseMediaType(request.getContentType()).getSubtype());
        Upload body = new Upload(csv ? "body.csv" : "body.jsonl", request::getInputStream);
        return accepted(start(id, query, List.of(body)));
    }

    @GetMapping("/projects/{id}/imports")
    @Operation(summary = "The imports of a project, newest first, without the lines of their reports")
    Page<ImportAnswer> list(@PathVariable String id, Paging paging) {
        current.requireScope("projects:read");
        Page<ImportRun> page = imports.list(ProjectId.of(id), paging.after(), paging.limit());
        return new Page<>(
                page.items().stream().map(run -> ImportAnswer.of(run, messages)).toList(), page.next());
    }

    @GetMapping("/imports/{id}")
    @Operation(summary = "How far an import is, and what it could not take")
    ImportAnswer get(@PathVariable String id) {
        current.requireScope("projects:read");
        return ImportAnswer.of(imports.get(ImportId.of(id)), messages);
    }

    @PostMapping("/imports/{id}/cancel")
    @Operation(summary = "Stops an import; what is in stays in")
    ImportAnswer cancel(@PathVariable String id) {
        current.requireScope("projects:write");
        imports.cancel(ImportId.of(id));
        return ImportAnswer.of(imports.get(ImportId.of(id)), messages);
    }

    private ImportRun start(String project, ImportQuery query, List<Upload> uploads) {
        BatchId batch = query.batch() == null ? null : BatchId.of(query.batch());
        return imports.start(ProjectId.of(project), batch, query.options(), uploads);
    }

    private ResponseEntity<ImportAnswer> accepted(ImportRun run) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/imports/" + run.id()))
                .body(ImportAnswer.of(run, messages));
    }

    private static Upload upload(MultipartFile file) {
        return new Upload(Objects.requireNonNullElse(file.getOriginalFilename(), file.getName()), file::getInputStream);
    }
}
