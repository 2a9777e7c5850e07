package io.groundwork.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.ApplicationTest;
import io.groundwork.Browser;
import io.groundwork.shared.Json;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The description of the REST interface and the real mappings say the same. */
@ApplicationTest
class OpenApiTest {

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private OperationTexts texts;

    @Test
    void describesEveryCallAndNoOther() {
        assertThat(described().keySet()).isEqualTo(mapped());
    }

    @Test
    void everyCallHasASentenceAndNoSentenceIsLeftOver() {
        Set<String> unsaid = mapped().stream()
                .filter(call -> texts.summary(call) == null)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> stale = new TreeSet<>(texts.calls());
        stale.removeAll(mapped());

        assertThat(unsaid).as("calls without a line in an operations.yaml").isEmpty();
        assertThat(stale).as("lines in an operations.yaml without a call").isEmpty();
    }

    @Test
    void everyCallDescribesItsAnswers() {
        Set<String> incomplete = new TreeSet<>();
        described().forEach((call, operation) -> {
            Set<String> answers = operation.get("responses").properties().stream()
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            Set<String> needed = new TreeSet<>(Set.of("400", "401", "403", "404", "429"));
            if (call.startsWith("POST")) {
                needed.addAll(Set.of("409", "422"));
            }
            if (!answers.containsAll(needed) || answers.stream().noneMatch(status -> status.startsWith("2"))) {
                incomplete.add(call);
            }
        });

        assertThat(incomplete).isEmpty();
    }

    private Map<String, JsonNode> described() {
        Map<String, JsonNode> described = new TreeMap<>();
        description().get("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> described.put(
                        operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), operation.getValue())));
        return described;
    }

    private Set<String> mapped() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/"))
                        .flatMap(pattern -> methods(mapping).map(method -> method + " " + pattern.replace("{*", "{"))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> methods(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream().map(Enum::name);
    }

    private JsonNode description() {
        return Json.tree(new Browser(port).get("/v3/api-docs").body());
    }
}
