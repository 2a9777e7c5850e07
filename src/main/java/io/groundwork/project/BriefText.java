package io.groundwork.project;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.project.Brief.IssueType;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Json;
import io.groundwork.shared.Violation;
import io.groundwork.tasktype.TaskType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks what is written into a brief and puts the settings into their canonical form. */
final class BriefText {

    private static final int LONGEST = 200_000;

    private BriefText() {}

    /** The settings as the task type understands them; refused with what is wrong with the whole brief. */
    static String checked(TaskType<?, ?, ?> type, BriefData data) {
        List<Violation> found = new ArrayList<>();
        length(found, "/guidelines", data.guidelines());
        length(found, "/reviewerGuidelines", data.reviewerGuidelines());
        issueTypes(found, data.issueTypes());
        String settings = settings(found, type, data.settings());
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
        return settings;
    }

    private static void length(List<Violation> found, String path, String text) {
        if (text.length() > LONGEST) {
            found.add(Violation.of(path, "project.text.long", LONGEST));
        }
    }

    private static void issueTypes(List<Violation> found, List<IssueType> types) {
        Set<String> ids = new HashSet<>();
        for (IssueType type : types) {
            String path = "/issueTypes/" + type.id();
            if (!type.id().matches("[A-Za-z0-9_-]{1,40}") || !ids.add(type.id())) {
                found.add(Violation.of(path, "project.issue.id"));
            }
            if (type.name().isBlank() || type.name().length() > 80) {
                found.add(Violation.of(path, "project.issue.name"));
            }
        }
    }

    private static <S extends Record> String settings(List<Violation> found, TaskType<S, ?, ?> type, JsonNode json) {
        if (!json.isObject()) {
            found.add(Violation.of("/settings", "project.settings.missing"));
            return "{}";
        }
        try {
            S settings = Json.read(json, type.settings());
            type.checkSettings(settings).forEach(wrong -> found.add(below(wrong)));
            return Json.write(settings);
        } catch (InvalidInput unreadable) {
            unreadable.violations().forEach(wrong -> found.add(below(wrong)));
            return "{}";
        }
    }

    private static Violation below(Violation wrong) {
        return new Violation("/settings" + wrong.path(), wrong.key(), wrong.arguments());
    }
}
