package io.groundwork.work;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.Json;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.SubmissionId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Finds submissions and reads a reviewer's fix as the result that it is. */
@Service
class StoredSubmissions implements Submissions {

    /** Verdicts under which a reviewer may have mended parts of the result. */
    private static final Set<String> MENDS = Set.of("fix", "rework");

    private final SubmissionRows rows;

    StoredSubmissions(SubmissionRows rows) {
        this.rows = rows;
    }

    @Override
    public Submission get(SubmissionId id) {
        return rows.find(id).orElseThrow(() -> new NotFound(id));
    }

    @Override
    public Optional<Submission> latest(ItemId item, int run, int slot) {
        return rows.made(item, run, slot)
                .flatMap(StoredSubmissions::asResult)
                .or(() -> rows.inSlot(item, run, slot).stream()
                        .flatMap(submission -> asResult(submission).stream())
                        .findFirst());
    }

    @Override
    public List<Submission> results(ItemId item) {
        List<Submission> results = new ArrayList<>(rows.ofItem(item).stream()
                .flatMap(submission -> asResult(submission).stream())
                .toList());
        Collections.reverse(results);
        return results;
    }

    @Override
    public List<Submission> counting(ItemId item, int run) {
        Map<Integer, Submission> bySlot = new TreeMap<>();
        rows.ofRun(item, run).forEach(submission -> asResult(submission)
                .ifPresent(result -> bySlot.putIfAbsent(submission.slot(), result)));
        return List.copyOf(bySlot.values());
    }

    @Override
    public List<Submission> of(ItemId item) {
        return rows.ofItem(item);
    }

    @Override
    public Set<PersonId> annotators(String taskId) {
        List<Optional<PersonId>> found = rows.annotators(taskId);
        if (found.isEmpty()) {
            throw new WorkNotClaimable(taskId);
        }
        return found.stream().flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** The submission with the task type's result in it; empty for a review that fixed nothing. */
    private static Optional<Submission> asResult(Submission submission) {
        if (submission.kind() == WorkKind.ANNOTATE) {
            return Optional.of(submission);
        }
        JsonNode review = Json.tree(submission.result());
        return MENDS.contains(review.path("verdict").asText()) && review.hasNonNull("fixed")
                ? Optional.of(submission.withResult(review.get("fixed").toString()))
                : Optional.empty();
    }
}
