package io.groundwork.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.project.Brief.IssueType;
import java.util.List;

/**
 * The demo project of a task type, as its folder describes it in {@code demo.json}.
 *
 * @param place where it stands among the others: work of the first is given first
 */
record DemoProject(
        int place,
        String name,
        String reviewerGuidelines,
        JsonNode settings,
        List<IssueType> issueTypes,
        int overlap,
        double reviewRate) {}
