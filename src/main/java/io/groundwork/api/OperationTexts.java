package io.groundwork.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;

/** What each call does and an example of its body, from {@code operations.yaml} beside each module's messages. */
@Component
class OperationTexts {

    private static final String FILES = "classpath*:io/groundwork/**/operations.yaml";

    private final Map<String, Map<String, Object>> texts = new TreeMap<>();

    OperationTexts() {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                try (InputStream yaml = file.getInputStream()) {
                    texts.putAll(new Yaml().<Map<String, Map<String, Object>>>load(yaml));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The sentence for a call such as {@code POST /api/v1/tokens}. */
    @Nullable
    String summary(String call) {
        return (String) texts.getOrDefault(call, Map.of()).get("summary");
    }

    @Nullable
    Object requestExample(String call) {
        return texts.getOrDefault(call, Map.of()).get("request");
    }

    @Nullable
    Object answerExample(String call) {
        return texts.getOrDefault(call, Map.of()).get("answer");
    }

    /** Several examples of the request, by name, where one does not do. */
    Map<String, Object> requestExamples(String call) {
        return named(call, "requests");
    }

    /** Examples of bodies that are no JSON, by media type. */
    Map<String, Object> bodies(String call) {
        return named(call, "bodies");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> named(String call, String what) {
        return (Map<String, Object>) texts.getOrDefault(call, Map.of()).getOrDefault(what, Map.of());
    }

    Set<String> calls() {
        return texts.keySet();
    }
}
