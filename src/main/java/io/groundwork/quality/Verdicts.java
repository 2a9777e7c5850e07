package io.groundwork.quality;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.quality.ReviewResult.Decision;
import io.groundwork.shared.Uuid7;
import io.groundwork.tasktype.Part;
import io.groundwork.work.Submission;
import io.groundwork.work.WorkItem;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what follows from a review: the verdict, a decision for each part, the remarks as threads. */
@Component
class Verdicts {

    private final VerdictRows rows;
    private final Remarks remarks;
    private final Assessments assessments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Verdicts(
            VerdictRows rows, Remarks remarks, Assessments assessments, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.remarks = remarks;
        this.assessments = assessments;
        this.events = events;
        this.clock = clock;
    }

    void give(WorkItem work, Round judged, Submission made, ReviewResult review) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        UUID id = Uuid7.next();
        Map<String, String> decisions = decisions(work, judged, review);
        rows.insert(id, judged.id().value(), made, review.verdict(), decisions, now);
        remarks.write(work, judged, made.person(), review, now);
        List<String> back = review.parts().stream()
                .filter(Decision::rework)
                .map(Decision::path)
                .toList();
        events.publishEvent(new VerdictGiven(
                work.project(),
                work.item(),
                made.person(),
                work.kind().name().toLowerCase(Locale.ROOT),
                work.run(),
                work.slot(),
                judged.round(),
                judged.id().toString(),
                review.verdict(),
                back,
                review.remarks().size()));
    }

    /** The decisions named; where the submission is accepted, every part that was not named is approved. */
    private Map<String, String> decisions(WorkItem work, Round judged, ReviewResult review) {
        Map<String, String> decisions = new LinkedHashMap<>();
        review.parts().forEach(part -> decisions.put(part.path(), part.decision()));
        JsonNode result = review.fixed() == null ? judged.result() : review.fixed();
        if (review.accepts() && result != null) {
            for (Part part : assessments.of(work.item()).parts(result)) {
                decisions.putIfAbsent(part.path(), "approve");
            }
        }
        return decisions;
    }
}
