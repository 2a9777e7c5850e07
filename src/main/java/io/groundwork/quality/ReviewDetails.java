package io.groundwork.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.groundwork.project.Names;
import io.groundwork.project.Projects;
import io.groundwork.shared.Violation;
import io.groundwork.ui.Messages;
import io.groundwork.work.WorkItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a reviewer sees beside the submission: its checks, what changed, what was decided and said before. */
@Component
class ReviewDetails {

    private final Projects projects;
    private final Names names;
    private final Assessments assessments;
    private final SlotHistory history;
    private final Remarks remarks;
    private final Mending mending;
    private final Messages messages;

    ReviewDetails(
            Projects projects,
            Names names,
            Assessments assessments,
            SlotHistory history,
            Remarks remarks,
            Mending mending,
            Messages messages) {
        this.projects = projects;
        this.names = names;
        this.assessments = assessments;
        this.history = history;
        this.remarks = remarks;
        this.mending = mending;
        this.messages = messages;
    }

    Map<String, Object> of(WorkItem work, Round judged) {
        JsonNode result = result(judged);
        JsonNode earlier = judged.round() == 1
                ? null
                : history.before(work.item(), work.run(), work.slot(), judged.id())
                        .orElse(null);
        Assessment<?, ?, ?> assessment = assessments.of(work.item());
        Map<String, Object> submission = new LinkedHashMap<>();
        submission.put("result", result);
        submission.put("round", judged.round());
        submission.put("author", names.of(projects.get(work.project()), judged.person()));
        submission.put(
                "checks", assessment.check(result).stream().map(this::said).toList());
        submission.put(
                "doubts",
                assessment.doubts(result, history.worked(work.item(), judged)).stream()
                        .map(this::said)
                        .toList());
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("submission", submission);
        details.put("earlier", earlier == null ? NullNode.getInstance() : earlier);
        details.put("changes", earlier == null ? List.of() : assessment.changes(earlier, result));
        details.put("locked", List.copyOf(history.locked(work.item(), work.run(), work.slot())));
        details.put(
                "decided",
                history.decided(work.item(), work.run(), work.slot()).stream()
                        .map(PartDecision::answer)
                        .toList());
        details.put("mended", mending.of(work));
        details.put("remarks", remarks.of(work));
        details.put("reviewerGuidelines", projects.brief(work.project()).reviewerGuidelines());
        return details;
    }

    /** A violation with its sentence. */
    private Map<String, Object> said(Violation violation) {
        return Map.of(
                "path", violation.path(),
                "key", violation.key(),
                "message", messages.text(violation.key(), violation.arguments().toArray()));
    }

    private static JsonNode result(Round judged) {
        JsonNode result = judged.result();
        return result == null ? NullNode.getInstance() : result;
    }
}
