package io.groundwork.quality;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.project.Projects;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Json;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.SubmissionId;
import io.groundwork.shared.Violation;
import io.groundwork.work.Submission;
import io.groundwork.work.WorkItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What reviewing and deciding as a senior have in common. */
@Component
class Judging {

    private final Projects projects;
    private final Assessments assessments;
    private final RoundRows rounds;
    private final Verdicts verdicts;
    private final ReviewDetails details;

    Judging(Projects projects, Assessments assessments, RoundRows rounds, Verdicts verdicts, ReviewDetails details) {
        this.projects = projects;
        this.assessments = assessments;
        this.rounds = rounds;
        this.verdicts = verdicts;
        this.details = details;
    }

    Map<String, Object> details(WorkItem work) {
        return details.of(work, judged(work));
    }

    void check(WorkItem work, JsonNode result) {
        ReviewResult review = Json.read(result, ReviewResult.class);
        List<Violation> broken = new ArrayList<>(ReviewRules.broken(review, projects.brief(work.project())));
        if (broken.isEmpty() && review.fixed() != null) {
            broken.addAll(wrongFix(work, review, review.fixed()));
        }
        if (!broken.isEmpty()) {
            throw new InvalidInput(broken);
        }
    }

    Map<String, Object> submitted(WorkItem work, Submission submission, JsonNode result) {
        ReviewResult review = Json.read(result, ReviewResult.class);
        verdicts.give(work, judged(work), submission, review);
        return Map.of("verdict", review.verdict());
    }

    /** A fix that ends the work must meet the brief; one that goes on with others sent back must only be readable. */
    private List<Violation> wrongFix(WorkItem work, ReviewResult review, JsonNode fixed) {
        try {
            List<Violation> wrong = assessments.of(work.item()).check(fixed);
            return review.accepts() ? below(wrong) : List.of();
        } catch (InvalidInput unreadable) {
            return below(unreadable.violations());
        }
    }

    private static List<Violation> below(List<Violation> wrong) {
        return wrong.stream()
                .map(one -> new Violation("/fixed" + one.path(), one.key(), one.arguments()))
                .toList();
    }

    private Round judged(WorkItem work) {
        SubmissionId id = work.underReview();
        if (id == null) {
            throw new NotFound(work.id());
        }
        return rounds.find(work.item(), id).orElseThrow(() -> new NotFound(id));
    }
}
