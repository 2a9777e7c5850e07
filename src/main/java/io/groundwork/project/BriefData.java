package io.groundwork.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.groundwork.project.Brief.IssueType;
import io.groundwork.shared.Json;
import java.util.List;
import java.util.Objects;

/**
 * What a manager writes into a new version of the brief.
 *
 * @param guidelines Markdown
 * @param settings the task type's settings
 * @param material whether everyone must acknowledge it before the next piece of work
 */
public record BriefData(
        String guidelines, String reviewerGuidelines, JsonNode settings, List<IssueType> issueTypes, boolean material) {

    /** Missing texts are empty ones. */
    public BriefData {
        guidelines = Objects.requireNonNullElse(guidelines, "");
        reviewerGuidelines = Objects.requireNonNullElse(reviewerGuidelines, "");
        settings = Objects.requireNonNullElse(settings, MissingNode.getInstance());
        issueTypes = List.copyOf(Objects.requireNonNullElse(issueTypes, List.of()));
    }

    /** What stands in the version, as the start of the next one. */
    public static BriefData of(Brief brief) {
        return new BriefData(
                brief.guidelines(), brief.reviewerGuidelines(), Json.tree(brief.settings()), brief.issueTypes(), false);
    }
}
