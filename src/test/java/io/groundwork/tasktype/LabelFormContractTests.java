package io.groundwork.tasktype;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.groundwork.shared.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every label form shows every sample of its type in Chromium, and form and server mean the same by it. */
class LabelFormContractTests {

    private static FormPage page;

    static Stream<TaskType<?, ?, ?>> types() {
        return Registry.types();
    }

    @BeforeAll
    static void start() {
        page = new FormPage();
    }

    @AfterAll
    static void stop() {
        page.close();
    }

    @ParameterizedTest
    @MethodSource("types")
    <S extends Record, C extends Record, R extends Record> void everySampleOpensInTheFormAndComesBackUnchanged(
            TaskType<S, C, R> type) throws IOException {
        page.load(type.id());
        JsonSchema schema = resultSchema(type);
        Map<String, JsonNode> contents = contents(type);
        Samples.of(type).results().forEach((id, sample) -> {
            JsonNode shown = page.open(type, "annotate", contents.get(id), sample);
            JsonNode value = shown.get("value");
            assertThat(value).as(id).isEqualTo(sample);
            assertThat(schema.validate(value)).as(id).isEmpty();
            R read = Json.read(value, type.result());
            assertThat((JsonNode) Json.mapper().valueToTree(read)).as(id).isEqualTo(sample);
            assertThat(texts(shown.get("parts")))
                    .as("the parts of " + id)
                    .containsExactlyElementsOf(
                            type.parts(read).stream().map(Part::path).toList());
            assertThat(texts(shown.get("open")))
                    .as("open requirements of " + id)
                    .isEmpty();
            assertThat(texts(shown.get("sections"))).contains("centre", "right");
        });
        assertThat(page.failures()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    <S extends Record, C extends Record, R extends Record> void everyContentOpensEmptyAndInReview(
            TaskType<S, C, R> type) throws IOException {
        page.load(type.id());
        JsonSchema schema = resultSchema(type);
        Map<String, JsonNode> results = Samples.of(type).results();
        contents(type).forEach((id, content) -> {
            JsonNode empty = page.open(type, "annotate", content, null);
            assertThat(schema.validate(empty.get("value"))).as(id).isEmpty();
            assertThat(Json.read(empty.get("value"), type.result())).as(id).isEqualTo(type.blank());
            JsonNode result = results.get(id);
            if (result != null) {
                assertThat(page.open(type, "review", content, result).get("value"))
                        .as(id)
                        .isEqualTo(result);
            }
        });
        assertThat(page.failures()).isEmpty();
    }

    private static Map<String, JsonNode> contents(TaskType<?, ?, ?> type) {
        Map<String, JsonNode> contents = new HashMap<>();
        Samples.of(type)
                .contents()
                .forEach(content -> contents.put(content.get("externalId").asText(), content));
        return contents;
    }

    private static JsonSchema resultSchema(TaskType<?, ?, ?> type) throws IOException {
        try (var schema = Files.newInputStream(Samples.folder(type.id()).resolve("result.schema.json"))) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema);
        }
    }

    private static List<String> texts(JsonNode list) {
        return Json.mapper()
                .convertValue(list, Json.mapper().getTypeFactory().constructCollectionType(List.class, String.class));
    }
}
