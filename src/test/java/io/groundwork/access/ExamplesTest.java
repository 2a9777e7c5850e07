package io.groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.ApplicationTest;
import io.groundwork.shared.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The examples in the description of the REST interface are what it takes and what it answers. */
@ApplicationTest
class ExamplesTest {

    private static final String WORK = "/api/v1/work-items/";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private Cast cast;
    private JsonNode description;

    @BeforeEach
    void read() {
        cast = new Cast(context, port);
        description = Json.tree(
                cast.call(Caller.NOBODY, Call.json("GET", "/v3/api-docs", null)).body());
    }

    @Test
    void everyExampleFitsTheSchemaBesideIt() {
        List<String> wrong = new ArrayList<>();
        description.get("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> {
                    String call = operation.getKey() + " " + path.getKey();
                    contents(operation.getValue()).forEach(content -> examples(content)
                            .forEach(example -> check(call, content.path("schema"), example, wrong)));
                }));

        assertThat(wrong).isEmpty();
    }

    @Test
    void theCallsOfAnOutsideClientHaveExamplesOfBoth() {
        for (String call : List.of("next", "{id}/draft", "{id}/submit")) {
            JsonNode operation =
                    description.at("/paths").path(WORK + call).iterator().next();
            assertThat(examples(operation.at("/requestBody/content/application~1json")))
                    .as(call)
                    .isNotEmpty();
            assertThat(answers(operation)).as(call).isNotEmpty();
        }
        JsonNode submit = description.at("/paths").path(WORK + "{id}/submit").path("post");
        assertThat(new TreeSet<>(submit.at("/requestBody/content/application~1json/examples").properties().stream()
                        .map(Map.Entry::getKey)
                        .toList()))
                .containsExactly("acceptance", "annotation", "rework");
        JsonNode release =
                description.at("/paths").path("/api/v1/projects/{id}/releases").path("post");
        assertThat(examples(release.at("/requestBody/content/application~1json")))
                .isNotEmpty();
        assertThat(answers(release)).isNotEmpty();
        JsonNode imports =
                description.at("/paths").path("/api/v1/projects/{id}/imports").path("post");
        assertThat(imports.at("/requestBody/content/application~1x-ndjson/example")
                        .asText())
                .contains("passage");
        assertThat(answers(imports)).isNotEmpty();
    }

    @Test
    void theWorkItemOfTheExampleHasTheFieldsOfARealOne() {
        Ground ground = new Ground(cast);
        JsonNode real = cast.ask(Caller.ANNOTATOR, "GET", WORK + ground.id("work-items"), null);
        JsonNode next = description.at("/paths").path(WORK + "next").path("post");
        JsonNode shown = answers(next).get(0).get("work");

        assertThat(shown.isObject()).isTrue();
        shown.properties().forEach(field -> {
            assertThat(real.has(field.getKey())).as(field.getKey()).isTrue();
            JsonNode value = real.get(field.getKey());
            if (!value.isNull() && !field.getValue().isNull()) {
                assertThat(value.getNodeType())
                        .as(field.getKey())
                        .isEqualTo(field.getValue().getNodeType());
            }
        });
    }

    private static List<JsonNode> contents(JsonNode operation) {
        List<JsonNode> contents = new ArrayList<>();
        operation.at("/requestBody/content").forEach(contents::add);
        operation.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> answer.getValue().path("content").forEach(contents::add));
        return contents;
    }

    private static List<JsonNode> answers(JsonNode operation) {
        List<JsonNode> answers = new ArrayList<>();
        operation.path("responses").forEach(answer -> answer.path("content").forEach(content -> {
            if (!content.at("/example/type").asText().startsWith("urn:")) {
                answers.addAll(examples(content));
            }
        }));
        return answers;
    }

    private static List<JsonNode> examples(JsonNode content) {
        List<JsonNode> examples = new ArrayList<>();
        if (content.has("example")) {
            examples.add(content.get("example"));
        }
        content.path("examples").forEach(named -> examples.add(named.get("value")));
        return examples;
    }

    private void check(String at, JsonNode schema, JsonNode example, List<String> wrong) {
        JsonNode resolved =
                schema.has("$ref") ? description.at(schema.get("$ref").asText().substring(1)) : schema;
        String type = resolved.path("type").asText();
        if (example.isNull() || type.isEmpty()) {
            return;
        }
        boolean fits =
                switch (type) {
                    case "object" -> example.isObject();
                    case "array" -> example.isArray();
                    case "string" -> example.isTextual();
                    case "integer" -> example.isIntegralNumber();
                    case "number" -> example.isNumber();
                    case "boolean" -> example.isBoolean();
                    default -> true;
                };
        if (!fits) {
            wrong.add(at + " is no " + type + ": " + example);
        } else if (example.isArray()) {
            example.forEach(one -> check(at + "[]", resolved.path("items"), one, wrong));
        } else if (example.isObject() && resolved.has("properties")) {
            example.properties().forEach(field -> {
                JsonNode known = resolved.get("properties").path(field.getKey());
                if (known.isMissingNode()) {
                    wrong.add(at + " has no field " + field.getKey());
                } else {
                    check(at + "/" + field.getKey(), known, field.getValue(), wrong);
                }
            });
        }
    }
}
