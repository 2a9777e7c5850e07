package io.groundwork.tasktype.preference.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Json;
import io.groundwork.tasktype.Importer;
import io.groundwork.tasktype.preference.PreferenceContent;
import io.groundwork.tasktype.preference.PreferenceContentChecks;
import io.groundwork.tasktype.preference.Response;
import io.groundwork.tasktype.settings.Bounds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of other tools, as their documentation or their exports show them. */
class PreferenceImportersTests {

    private static final String LAMP = "Explain in one sentence why the harbour lamp is painted red.";
    private static final String RED =
            "Red marks the side of the channel that boats keep to their left when they come in from the sea.";

    private static ObjectNode sample(String file) throws IOException {
        JsonNode first = Json.mapper()
                .readerFor(JsonNode.class)
                .<JsonNode>readValues(
                        Path.of("src/test/resources/preference", file).toFile())
                .next();
        return (ObjectNode) (first.isArray() ? first.get(0) : first);
    }

    private static ObjectNode row(String json) {
        return (ObjectNode) Json.tree(json.replace('\'', '"'));
    }

    private static Importer<PreferenceContent> importer(ObjectNode row) {
        return PreferenceImporters.all().stream()
                .filter(one -> one.takes(row))
                .findFirst()
                .orElseThrow();
    }

    private static PreferenceContent read(String shape, ObjectNode row) {
        assertThat(importer(row).shape()).isEqualTo(shape);
        PreferenceContent content = importer(row).read(row);
        assertThat(PreferenceContentChecks.of(content, new Bounds(2, 9), null)).isEmpty();
        return content;
    }

    private static List<String> texts(PreferenceContent content) {
        return content.responses().stream().map(Response::text).toList();
    }

    @Test
    void readsTheInputManifestOfSageMaker() throws IOException {
        PreferenceContent content = read("sagemaker-text-ranking", sample("text-ranking.input.manifest"));
        assertThat(content.prompt()).isEqualTo(LAMP);
        assertThat(content.ids()).containsExactly("a", "b", "c");
        assertThat(texts(content)).containsExactly(RED, "Because red is a nice colour.", "It helps boats.");
    }

    @Test
    void readsAListOfItemsOfLabelStudio() throws IOException {
        PreferenceContent content = read("labelstudio-ranker", sample("label-studio.json"));
        assertThat(content.prompt()).isEqualTo(LAMP);
        assertThat(content.ids()).containsExactly("a", "b");
        assertThat(content.responses()).extracting(Response::externalId).containsExactly("r1", "r2");
        assertThat(texts(content)).contains(RED);
        assertThat(content.metadata()).containsEntry("image", "/data/lamp.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'data': {'prompt': 'Why?', 'answer1': 'One', 'answer2': 'Two'}}",
                "{'id': 7, 'data': {'text1': 'One', 'text2': 'Two', 'question': 'Why?'}, 'annotations': []}",
                "{'data': {'prompt': 'Why?', 'response_a': 'One', 'response_b': 'Two', 'topic': 'x'}}"
            })
    void readsPairsOfLabelStudioWhateverTheirFieldsAreCalled(String json) {
        PreferenceContent content = read("labelstudio-pairwise", row(json));
        assertThat(content.prompt()).isEqualTo("Why?");
        assertThat(texts(content)).containsExactly("One", "Two");
    }

    @Test
    void readsRecordsOfArgilla() throws IOException {
        PreferenceContent content = read("argilla-record", sample("argilla.json"));
        assertThat(content.prompt()).isEqualTo(LAMP);
        assertThat(content.externalId()).isEqualTo("rec-1");
        assertThat(content.responses()).extracting(Response::externalId).containsExactly("response_a", "response_b");
        assertThat(texts(content)).containsExactly(RED, "Because red is a nice colour.");
        assertThat(content.metadata()).containsEntry("topic", "sea");
    }

    @Test
    void readsFlatRowsOfArgilla() throws IOException {
        PreferenceContent content = read("argilla-columns", sample("argilla.flat.jsonl"));
        assertThat(content.prompt()).isEqualTo(LAMP);
        assertThat(content.externalId()).isEqualTo("rec-1");
        assertThat(texts(content)).containsExactly(RED, "Because red is a nice colour.");
        assertThat(content.metadata()).containsOnlyKeys("topic");
    }

    @Test
    void readsRecordsOfTheFirstArgillaWithRanksAndNames() {
        PreferenceContent content = read(
                "argilla-record",
                row(
                        "{'fields': {'instruction': 'Why?', 'gpt-4': 'One', 'llama': 'Two'}, 'external_id': 'x1',"
                                + " 'metadata': {'gpt-4-model': 'GPT'},"
                                + " 'responses': [{'user_id': 'u', 'status': 'submitted', 'values':"
                                + " {'ranking': {'value': [{'rank': 1, 'value': 'llama'}, {'rank': 2, 'value': 'gpt-4'}]}}}]}"));
        assertThat(content.prompt()).isEqualTo("Why?");
        assertThat(content.externalId()).isEqualTo("x1");
        assertThat(texts(content)).containsExactly("One", "Two");
        assertThat(content.responses().get(0).model()).isEqualTo("GPT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'ranking': {'user_id': ['u'], 'value': [[{'rank': 1, 'value': 'reply-2'}, {'rank': 2, 'value': 'reply-1'}]],"
                        + " 'status': ['submitted']}",
                "'ranking': [{'user_id': 'u', 'value': [{'rank': 1, 'value': 'reply-2'}, {'rank': 2, 'value': 'reply-1'}],"
                        + " 'status': 'submitted'}]"
            })
    void readsTableRowsOfTheFirstArgilla(String question) {
        PreferenceContent content = read(
                "argilla-columns",
                row("{'prompt': 'Why?', 'reply-1': 'One', 'reply-2': 'Two', " + question
                        + ", 'ranking-suggestion': null, 'external_id': 'x1', 'metadata': '{}'}"));
        assertThat(content.prompt()).isEqualTo("Why?");
        assertThat(texts(content)).containsExactly("One", "Two");
        assertThat(content.externalId()).isEqualTo("x1");
        assertThat(content.metadata()).isNull();
    }

    @Test
    void readsChatsOfArgillaAsTurns() {
        PreferenceContent content = read(
                "argilla-record",
                row("{'fields': {'prompt': [{'role': 'user', 'content': 'Hi'}],"
                        + " 'response_1': [{'role': 'assistant', 'content': 'Yes'}],"
                        + " 'response_2': [{'role': 'assistant', 'content': 'No'}]}}"));
        assertThat(content.turns()).hasSize(1);
        assertThat(content.responses().get(1).turns().get(0).content()).isEqualTo("No");
    }

    @Test
    void readsUltraFeedbackWithItsModels() throws IOException {
        PreferenceContent content = read("ultrafeedback", sample("ultrafeedback.jsonl"));
        assertThat(content.prompt()).isEqualTo(LAMP);
        assertThat(content.responses()).extracting(Response::model).containsExactly("model-a", "model-b");
        assertThat(content.metadata()).containsEntry("source", "own");
    }

    @Test
    void readsATableWithAColumnForEachResponseInTheOrderOfTheirNumbers() {
        PreferenceContent content = read(
                "columns",
                row(
                        "{'id': '7', 'prompt': 'Why?', 'model_2': 'M2', 'response_10': 'Ten', 'response_2': 'Two', 'response_1': 'One',"
                                + " 'response_3': '', 'model_1': 'M1', 'language': 'en', 'topic': 'sea'}"));
        assertThat(texts(content)).containsExactly("One", "Two", "Ten");
        assertThat(content.responses()).extracting(Response::model).containsExactly("M1", "M2", null);
        assertThat(content.externalId()).isEqualTo("7");
        assertThat(content.language()).isEqualTo("en");
        assertThat(content.metadata()).containsOnlyKeys("topic");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'prompt': 'Why?', 'responses': [{'id': 'a', 'text': 'One'}, {'id': 'b', 'text': 'Two'}]}",
                "{'prompt': 'Why?', 'externalId': 'x', 'responses': []}",
                "{'passage': 'A text', 'title': 'Its title'}"
            })
    void leavesAloneWhatIsTheTypesOwnOrNobodys(String json) {
        assertThat(PreferenceImporters.all()).noneMatch(one -> one.takes(row(json)));
    }

    @Test
    void namesTheFieldThatCannotBeRead() {
        ObjectNode broken = row("{'source': 'Why?', 'responses': ['One', {'x': 1}]}");
        assertThatThrownBy(() -> importer(broken).read(broken))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(
                                refused.violations().get(0).path())
                        .isEqualTo("/responses/1"));
    }
}
