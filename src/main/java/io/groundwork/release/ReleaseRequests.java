package io.groundwork.release;

import io.groundwork.project.Batch;
import io.groundwork.project.Project;
import io.groundwork.project.Projects;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Violation;
import io.groundwork.tasktype.Exporter;
import io.groundwork.tasktype.TaskTypes;
import io.groundwork.work.AcceptedResults;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses requests for releases that cannot be built. */
@Component
class ReleaseRequests {

    private static final int SOME_ITEMS = 200;

    private final TaskTypes types;
    private final Projects projects;
    private final AcceptedResults results;

    ReleaseRequests(TaskTypes types, Projects projects, AcceptedResults results) {
        this.types = types;
        this.projects = projects;
        this.results = results;
    }

    /** The request with its defaults filled in, or {@link InvalidInput}. */
    Accepted check(Project project, NewRelease wanted, OffsetDateTime now) {
        List<Violation> violations = new ArrayList<>();
        List<String> formats = formats(project, wanted.formats(), violations);
        ReleaseFilter filter = until(wanted.filter() == null ? ReleaseFilter.EVERYTHING : wanted.filter(), now);
        batches(project, filter, violations);
        ReleaseRule rule = rule(wanted.rule(), violations);
        if (wanted.license() != null) {
            violations.addAll(wanted.license().violations());
        }
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
        Accepted accepted = new Accepted(formats, filter, rule);
        if (nothingFits(project, accepted)) {
            throw InvalidInput.of("/filter", "release.empty");
        }
        return accepted;
    }

    private List<String> formats(Project project, @Nullable List<String> wanted, List<Violation> violations) {
        if (wanted == null || wanted.isEmpty()) {
            violations.add(Violation.of("/formats", "release.formats.none"));
            return List.of();
        }
        List<String> known = types.get(project.taskType()).exporters().stream()
                .map(Exporter::format)
                .toList();
        wanted.stream()
                .filter(format -> !known.contains(format))
                .forEach(format -> violations.add(Violation.of("/formats", "release.format.unknown", format)));
        Set<String> asked = new HashSet<>(wanted);
        return known.stream().filter(asked::contains).toList();
    }

    private static ReleaseFilter until(ReleaseFilter filter, OffsetDateTime now) {
        OffsetDateTime until = filter.acceptedUntil();
        OffsetDateTime latest = until == null || until.isAfter(now) ? now : until;
        return new ReleaseFilter(filter.batches(), filter.languages(), filter.acceptedFrom(), latest);
    }

    private void batches(Project project, ReleaseFilter filter, List<Violation> violations) {
        Set<Object> known =
                projects.batches(project.id()).stream().map(Batch::id).collect(Collectors.toSet());
        filter.batches().stream()
                .filter(batch -> !known.contains(batch))
                .forEach(batch ->
                        violations.add(Violation.of("/filter/batches", "release.batch.unknown", batch.toString())));
    }

    private static ReleaseRule rule(@Nullable String wanted, List<Violation> violations) {
        for (ReleaseRule rule : ReleaseRule.values()) {
            if (rule.wire().equals(wanted)) {
                return rule;
            }
        }
        if (wanted != null) {
            violations.add(Violation.of("/rule", "release.rule.unknown", wanted));
        }
        return ReleaseRule.ALL;
    }

    private boolean nothingFits(Project project, Accepted request) {
        AcceptedResults.Selection selection = request.selection();
        AcceptedResults.Chunk chunk = results.next(project.id(), selection, null, SOME_ITEMS);
        while (chunk.results().isEmpty() && chunk.last() != null) {
            chunk = results.next(project.id(), selection, chunk.last(), SOME_ITEMS);
        }
        return chunk.results().isEmpty();
    }

    /** A request that can be built. */
    record Accepted(List<String> formats, ReleaseFilter filter, ReleaseRule rule) {

        AcceptedResults.Selection selection() {
            return Selections.of(filter, rule);
        }
    }
}
