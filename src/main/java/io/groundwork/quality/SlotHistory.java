package io.groundwork.quality;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.SubmissionId;
import io.groundwork.shared.Violation;
import io.groundwork.tasktype.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened in a slot so far: which result a round started from, and which parts are approved for good. */
@Component
class SlotHistory {

    private final RoundRows rounds;
    private final VerdictRows verdicts;
    private final Assessments assessments;

    SlotHistory(RoundRows rounds, VerdictRows verdicts, Assessments assessments) {
        this.rounds = rounds;
        this.verdicts = verdicts;
        this.assessments = assessments;
    }

    /** The latest result in the slot, of this run or of the last run before that has one. */
    Optional<JsonNode> latest(ItemId item, int run, int slot) {
        return before(item, run, slot, null);
    }

    /** The result from which the submission started. */
    Optional<JsonNode> before(ItemId item, int run, int slot, @Nullable SubmissionId submission) {
        List<Round> all = new ArrayList<>(rounds.of(item, run, slot));
        int end = position(all, submission);
        for (int at = end - 1; at >= 0; at--) {
            JsonNode result = all.get(at).result();
            if (result != null) {
                return Optional.of(result);
            }
        }
        return run > 1 ? before(item, run - 1, slot, null) : Optional.empty();
    }

    /** How long the slot's annotators worked up to a round, that one included. */
    Duration worked(ItemId item, Round last) {
        return rounds.of(item, last.run(), last.slot()).stream()
                .filter(round -> round.kind().equals("annotate") && round.round() <= last.round())
                .map(Round::active)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The last decision about each path in the slot. */
    List<PartDecision> decided(ItemId item, int run, int slot) {
        Map<String, PartDecision> last = new LinkedHashMap<>();
        verdicts.decisions(item, run, slot).forEach(decision -> last.put(decision.path(), decision));
        return List.copyOf(last.values());
    }

    /**
     * The parts that must stay as they are: approved by the last decision on them, still there, and right under the brief
     * in force; what the brief refuses now is open again, else nobody could mend it.
     */
    Set<String> locked(ItemId item, int run, int slot) {
        Set<String> approved = decided(item, run, slot).stream()
                .filter(PartDecision::approves)
                .map(PartDecision::path)
                .collect(Collectors.toSet());
        if (approved.isEmpty()) {
            return Set.of();
        }
        JsonNode result = latest(item, run, slot).orElse(null);
        return result == null ? Set.of() : lockedOf(assessments.of(item), result, approved);
    }

    /** Where reviewers mended the work of a run's slot; of one path the last time counts. */
    Map<String, Round> mended(ItemId item, int run, int slot) {
        Map<String, Round> mended = new LinkedHashMap<>();
        JsonNode before = null;
        for (Round round : rounds.of(item, run, slot)) {
            JsonNode result = round.result();
            if (result != null && before != null && !round.kind().equals("annotate")) {
                assessments.of(item).changes(before, result).forEach(change -> mended.put(change.path(), round));
            }
            before = result == null ? before : result;
        }
        return mended;
    }

    private static Set<String> lockedOf(Assessment<?, ?, ?> assessment, JsonNode result, Set<String> approved) {
        List<Violation> wrong = assessment.check(result);
        Set<String> locked = new LinkedHashSet<>();
        for (Part part : assessment.parts(result)) {
            boolean right = wrong.stream().noneMatch(violation -> isAt(violation.path(), part.path()));
            if (right && approved.contains(part.path())) {
                locked.add(part.path());
            }
        }
        return locked;
    }

    private static boolean isAt(String path, String part) {
        return path.equals(part) || path.startsWith(part + "/");
    }

    private static int position(List<Round> all, @Nullable SubmissionId submission) {
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).id().equals(submission)) {
                return at;
            }
        }
        return all.size();
    }
}
