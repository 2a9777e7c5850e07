package io.groundwork.project.ui;

import io.groundwork.tasktype.TaskType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The guidelines that a task type ships as a start; empty where it ships none. */
final class ShippedGuidelines {

    private ShippedGuidelines() {}

    static String of(TaskType<?, ?, ?> type) {
        ClassPathResource file = new ClassPathResource("processes/" + type.id() + "/guidelines.md");
        if (!file.exists()) {
            return "";
        }
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
