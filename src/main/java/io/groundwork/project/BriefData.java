package io.groundwork.project;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.project.Brief.IssueType;
import io.groundwork.shared.Json;
import java.util.List;

/**
 * What a manager writes into a new version of the brief.
 *
 * @param guidelines Markdown
 * @param settings the task type's settings
 * @param material whether everyone must acknowledge it before the next piece of work
 */
public record BriefData(
        String guidelines,
        String reviewerGuidelines,
        JsonNode settings,
        List<IssueType> issueTypes,
        boolean material) {

    /** What stands in the version, as the start of the next one. */
    public static BriefData of(Brief brief) {
        return new BriefData(
                brief.guidelines(),
                brief.reviewerGuidelines(),
                Json.tree(brief.settings()),
                brief.issueTypes(),
                false);
    }
}
