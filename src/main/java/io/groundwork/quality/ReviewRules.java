package io.groundwork.quality;

import io.groundwork.project.Brief;
import io.groundwork.project.Brief.IssueType;
import io.groundwork.quality.ReviewResult.Decision;
import io.groundwork.quality.ReviewResult.NewRemark;
import io.groundwork.shared.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a review must be, whatever the task type. */
final class ReviewRules {

    private static final Set<String> VERDICTS = Set.of("accept", "fix", "rework", "reject");
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_-]{1,80}){0,3}");
    private static final int LONGEST = 4000;

    private final Set<String> issues;
    private final List<Violation> found = new ArrayList<>();

    private ReviewRules(Brief brief) {
        issues = new HashSet<>(brief.issueTypes().stream().map(IssueType::id).toList());
    }

    static List<Violation> broken(ReviewResult review, Brief brief) {
        ReviewRules rules = new ReviewRules(brief);
        rules.verdict(review);
        rules.decisions(review);
        review.remarks().forEach(rules::remark);
        return rules.found;
    }

    private void verdict(ReviewResult review) {
        if (!VERDICTS.contains(review.verdict())) {
            say("/verdict", "quality.verdict.unknown");
        }
        if (review.verdict().equals("fix") && review.fixed() == null) {
            say("/fixed", "quality.fixed.missing");
        }
        if (review.fixed() != null && !Set.of("fix", "rework").contains(review.verdict())) {
            say("/fixed", "quality.fixed.unexpected");
        }
        if (review.verdict().equals("reject")
                && review.remarks().stream().noneMatch(remark -> !remark.text().isBlank())) {
            say("/remarks", "quality.reject.reason");
        }
    }

    private void decisions(ReviewResult review) {
        Set<String> paths = new HashSet<>();
        for (Decision decision : review.parts()) {
            if (!PATH.matcher(decision.path()).matches() || !paths.add(decision.path())) {
                say("/parts" + decision.path(), "quality.part.path");
            }
            if (!Set.of("approve", "rework").contains(decision.decision())) {
                say("/parts" + decision.path(), "quality.part.decision");
            }
        }
        boolean back = review.parts().stream().anyMatch(Decision::rework);
        if (review.verdict().equals("rework") && !back) {
            say("/parts", "quality.rework.nothing");
        }
        if (review.accepts() && back) {
            say("/parts", "quality.accept.rework");
        }
    }

    private void remark(NewRemark remark) {
        String at = "/remarks/" + remark.id();
        if (!PATH.matcher(remark.path()).matches()) {
            say(at, "quality.part.path");
        }
        if (remark.text().isBlank() || remark.text().length() > LONGEST) {
            say(at, "quality.remark.text", LONGEST);
        }
        if (!remark.issue().isEmpty() && !issues.contains(remark.issue())) {
            say(at, "quality.remark.issue", remark.issue());
        }
    }

    private void say(String path, String key, Object... arguments) {
        found.add(Violation.of(path, key, arguments));
    }
}
