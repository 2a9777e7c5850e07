package io.groundwork.demo;

import io.groundwork.shared.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The folder of a task type below {@code processes/}, read for the demo. */
record DemoFolder(String taskType) {

    /** Whether the type has a demo project. */
    boolean exists() {
        return resource("demo.json").exists();
    }

    DemoProject project() {
        return Json.read(text("demo.json"), DemoProject.class);
    }

    String guidelines() {
        return text("guidelines.md");
    }

    ClassPathResource sample() {
        return resource("sample.jsonl");
    }

    private String text(String name) {
        try {
            return resource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private ClassPathResource resource(String name) {
        return new ClassPathResource("processes/" + taskType + "/" + name);
    }
}
