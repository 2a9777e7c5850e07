package io.groundwork.demo;

import io.groundwork.dataset.Upload;
import io.groundwork.shared.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

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

    /** The items, and the images and videos that they name. */
    List<Upload> sample() {
        List<Upload> files = new ArrayList<>();
        files.add(new Upload("sample.jsonl", resource("sample.jsonl")::getInputStream));
        for (Resource medium : media()) {
            files.add(new Upload("media/" + medium.getFilename(), medium::getInputStream));
        }
        return files;
    }

    private Resource[] media() {
        try {
            return new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:processes/" + taskType + "/media/*.*");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
