package io.groundwork.project;

import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/**
 * Guidelines, reviewers' guidelines, requirements and issue types: one immutable version.
 *
 * @param guidelines Markdown
 * @param settings the task type's settings as JSON
 * @param material whether everyone must acknowledge it before the next piece of work
 */
public record Brief(
        ProjectId project,
        int version,
        String guidelines,
        String reviewerGuidelines,
        String settings,
        List<IssueType> issueTypes,
        boolean material,
        PersonId createdBy,
        OffsetDateTime createdAt) {

    /** What who is judged may read of it. */
    Brief withoutReviewerGuidelines() {
        return new Brief(project, version, guidelines, "", settings, issueTypes, material, createdBy, createdAt);
    }

    /** A reason for which a part can be sent back. */
    public record IssueType(String id, String name) {

        /** Missing texts are empty ones. */
        public IssueType {
            id = Objects.requireNonNullElse(id, "");
            name = Objects.requireNonNullElse(name, "");
        }
    }
}
