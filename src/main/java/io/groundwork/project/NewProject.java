package io.groundwork.project;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.project.Brief.IssueType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a project starts as; everything but name and task type has a sensible default.
 *
 * @param settings the task type's settings, null for its defaults
 * @param overlap how many people annotate each item
 * @param reviewRate the share of items that is reviewed, 0..1
 */
public record NewProject(
        String name,
        String taskType,
        @Nullable String guidelines,
        @Nullable String reviewerGuidelines,
        @Nullable JsonNode settings,
        @Nullable List<IssueType> issueTypes,
        @Nullable Integer overlap,
        @Nullable Double reviewRate) {

    /** A missing name or type is an empty one, refused with its path later. */
    public NewProject {
        name = Objects.requireNonNullElse(name, "");
        taskType = Objects.requireNonNullElse(taskType, "");
    }

    /** Only a name and a task type. */
    public static NewProject of(String name, String taskType) {
        return new NewProject(name, taskType, null, null, null, null, null, null);
    }
}
