package io.groundwork.tasktype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every task type must hold, run over the registry and over the folders. */
class TaskTypeContractTests {

    private static final String[] SHARED = {"check", "distance", "export", "preference", "settings", "text"};

    static Stream<TaskType<?, ?, ?>> types() {
        return Registry.types();
    }

    private static Set<String> ids() {
        return types().map(TaskType::id).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void foldersAndRegistryNameTheSameTypes() throws IOException {
        assertThat(ids()).isNotEmpty();
        assertThat(foldersIn(Path.of("processes"), "decisions")).isEqualTo(ids());
        assertThat(foldersIn(Path.of("frontend/forms"))).isEqualTo(ids());
        assertThat(foldersIn(Path.of("src/main/java/io/groundwork/tasktype"), SHARED))
                .isEqualTo(ids());
    }

    private static Set<String> foldersIn(Path parent, String... others) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            Set<String> names = children.filter(Files::isDirectory)
                    .map(Path::getFileName)
                    .map(Path::toString)
                    .collect(Collectors.toCollection(TreeSet::new));
            names.removeAll(Set.of(others));
            return names;
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void livesInThePackageOfItsId(TaskType<?, ?, ?> type) {
        assertThat(type.getClass().getPackageName()).isEqualTo("io.groundwork.tasktype." + type.id());
        assertThat(type.id()).matches("[a-z]+");
        assertThat(java.lang.reflect.Modifier.isPublic(type.getClass().getModifiers()))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("types")
    <S extends Record, C extends Record, R extends Record> void everySampleReadsAndComesBackUnchanged(
            TaskType<S, C, R> type) {
        List<JsonNode> contents = Samples.of(type).contents();
        assertThat(contents).hasSizeGreaterThanOrEqualTo(12);
        assertThat(contents).allSatisfy(content -> assertComesBack(content, type.content(), type, "content"));
        assertThat(Samples.of(type).results().values())
                .isNotEmpty()
                .allSatisfy(result -> assertComesBack(result, type.result(), type, "result"));
    }

    private static void assertComesBack(
            JsonNode json, Class<? extends Record> kind, TaskType<?, ?, ?> type, String schema) {
        assertThat((JsonNode) Json.mapper().valueToTree(Json.read(json, kind))).isEqualTo(json);
        assertThat(schema(type, schema).validate(json)).isEmpty();
    }

    private static JsonSchema schema(TaskType<?, ?, ?> type, String name) {
        try (var schema = Files.newInputStream(Samples.folder(type.id()).resolve(name + ".schema.json"))) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    <S extends Record, C extends Record, R extends Record> void samplesMeetTheDefaultRequirements(
            TaskType<S, C, R> type) {
        Samples<S, C, R> samples = Samples.of(type);
        assertThat(samples.contents()).allSatisfy(content -> {
            C read = Json.read(content, type.content());
            assertThat(type.checkContent(read, type.defaults())).isEmpty();
            assertThat(type.title(read)).isNotBlank();
        });
        assertThat(samples.results()).allSatisfy((id, result) -> assertThat(
                        type.check(Json.read(result, type.result()), type.defaults(), samples.content(id)))
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("types")
    void defaultsAndBlankAreValid(TaskType<?, ?, ?> type) {
        assertValid(type);
    }

    private static <S extends Record> void assertValid(TaskType<S, ?, ?> type) {
        assertThat(type.checkSettings(type.defaults())).isEmpty();
        assertComesBack(Json.mapper().valueToTree(type.defaults()), type.settings(), type, "settings");
        assertComesBack(Json.mapper().valueToTree(type.blank()), type.result(), type, "result");
    }

    @ParameterizedTest
    @MethodSource("types")
    void unknownFieldsAreRefusedWithTheirPath(TaskType<?, ?, ?> type) {
        for (JsonNode json : List.of(
                Samples.of(type).contents().get(0),
                Json.mapper().valueToTree(type.defaults()),
                Samples.of(type).results().values().iterator().next())) {
            ObjectNode more = json.deepCopy();
            more.put("surprise", 1);
            Class<? extends Record> kind = json.has("externalId")
                    ? type.content()
                    : json.equals(Json.mapper().valueToTree(type.defaults())) ? type.settings() : type.result();
            assertThatThrownBy(() -> Json.read(more, kind))
                    .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(
                                    refused.violations().get(0).path())
                            .isEqualTo("/surprise"));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    <R extends Record> void distanceIsAMeasure(TaskType<?, ?, R> type) {
        List<R> results = new java.util.ArrayList<>(Samples.of(type).results().values().stream()
                .map(result -> Json.read(result, type.result()))
                .toList());
        results.add(type.blank());
        for (R a : results) {
            assertThat(type.distance(a, a)).isZero();
            for (R b : results) {
                assertThat(type.distance(a, b)).isBetween(0.0, 1.0).isCloseTo(type.distance(b, a), within(0.0));
                assertThat(type.distance(a, b) == 0).isEqualTo(a.equals(b));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    <R extends Record> void partsAreToldApartAndAnUnchangedResultHasNoChanges(TaskType<?, ?, R> type) {
        assertThat(Samples.of(type).results().values()).allSatisfy(json -> {
            R result = Json.read(json, type.result());
            assertThat(type.parts(result))
                    .isNotEmpty()
                    .extracting(Part::path)
                    .doesNotHaveDuplicates()
                    .allMatch(path -> path.startsWith("/"));
            assertThat(type.changes(result, result)).isEmpty();
            assertThat(type.changes(type.blank(), result)).isNotEmpty();
            assertThat(type.tally(result).total()).isPositive();
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyFormatHasItsNameAndItsUse(TaskType<?, ?, ?> type) throws IOException {
        Properties texts = texts(type);
        assertThat(type.exporters())
                .extracting(Exporter::format)
                .contains("jsonl", "parquet", "csv")
                .doesNotHaveDuplicates()
                .allSatisfy(format -> assertThat(texts)
                        .containsKeys(type.id() + ".format." + format, type.id() + ".format." + format + ".use"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyShapeOfAnImportHasItsName(TaskType<?, ?, ?> type) throws IOException {
        Properties texts = texts(type);
        assertThat(type.importers())
                .extracting(Importer::shape)
                .doesNotHaveDuplicates()
                .allSatisfy(shape -> assertThat(texts).containsKey(type.id() + ".import." + shape));
    }

    private static Properties texts(TaskType<?, ?, ?> type) throws IOException {
        Properties texts = new Properties();
        try (var file = Files.newBufferedReader(
                Path.of("src/main/resources/io/groundwork/tasktype", type.id(), "messages.properties"))) {
            texts.load(file);
        }
        return texts;
    }
}
