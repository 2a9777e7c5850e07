package io.groundwork.work.web;

import io.groundwork.api.Paging;
import io.groundwork.people.CurrentPerson;
import io.groundwork.shared.Page;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.work.TimeReport;
import io.groundwork.work.TimeReport.Filter;
import io.groundwork.work.TimeRow;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The time ledger over REST, page by page or whole as CSV. */
@RestController
@RequestMapping("/api/v1/projects/{id}/time")
@Tag(name = "work")
class TimeController {

    private final TimeReport report;
    private final CurrentPerson current;

    TimeController(TimeReport report, CurrentPerson current) {
        this.report = report;
        this.current = current;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Who worked on what, from when to when; one's own for who is neither manager nor auditor")
    Page<TimeRow> list(
            @PathVariable ProjectId id,
            @RequestParam(required = false) @Nullable PersonId person,
            @RequestParam(required = false) @Nullable OffsetDateTime from,
            @RequestParam(required = false) @Nullable OffsetDateTime to,
            Paging paging) {
        current.requireScope("projects:read");
        return report.list(id, new Filter(person, from, to), paging.after(), paging.limit());
    }

    @GetMapping(produces = "text/csv")
    @Operation(summary = "The same as one CSV file")
    void csv(
            @PathVariable ProjectId id,
            @RequestParam(required = false) @Nullable PersonId person,
            @RequestParam(required = false) @Nullable OffsetDateTime from,
            @RequestParam(required = false) @Nullable OffsetDateTime to,
            HttpServletResponse response)
            throws IOException {
        current.requireScope("projects:read");
        Filter filter = new Filter(person, from, to);
        Page<TimeRow> first = report.list(id, filter, null, TimeSheet.PAGE);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"time.csv\"");
        TimeSheet.write(response.getWriter(), first, after -> report.list(id, filter, after, TimeSheet.PAGE));
    }

    @GetMapping(params = "format=csv")
    @Operation(summary = "The same CSV file for links, which can't ask for a media type")
    void file(
            @PathVariable ProjectId id,
            @RequestParam(required = false) @Nullable PersonId person,
            @RequestParam(required = false) @Nullable OffsetDateTime from,
            @RequestParam(required = false) @Nullable OffsetDateTime to,
            HttpServletResponse response)
            throws IOException {
        csv(id, person, from, to, response);
    }
}
