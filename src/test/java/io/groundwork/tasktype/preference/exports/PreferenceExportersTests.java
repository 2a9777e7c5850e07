package io.groundwork.tasktype.preference.exports;

import static io.groundwork.tasktype.preference.Said.allBad;
import static io.groundwork.tasktype.preference.Said.order;
import static io.groundwork.tasktype.preference.Said.ranked;
import static io.groundwork.tasktype.preference.Said.rated;
import static io.groundwork.tasktype.preference.Said.ratings;
import static io.groundwork.tasktype.preference.Said.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.shared.Json;
import io.groundwork.tasktype.ExportRow;
import io.groundwork.tasktype.Exporter;
import io.groundwork.tasktype.Exporter.Written;
import io.groundwork.tasktype.preference.PreferenceContent;
import io.groundwork.tasktype.preference.Response;
import io.groundwork.tasktype.preference.Said;
import io.groundwork.tasktype.preference.Said.Wanted;
import io.groundwork.tasktype.preference.Turn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each format makes of judgements, and what it leaves out. */
class PreferenceExportersTests {

    private static final PreferenceExporters<Wanted, Said> EXPORTERS = new PreferenceExporters<>(Said.JUDGING);
    private static final PreferenceContent THREE = texts("Why?", "Because of heat.", "No idea.", "It is the power.");
    private static final PreferenceContent TALK = new PreferenceContent(
            null,
            null,
            List.of(
                    talk("a", Turn.user("Hi"), Turn.assistant("Hello!")),
                    talk("b", Turn.user("Hi"), Turn.assistant("What?"))),
            null,
            null,
            null);

    @TempDir
    Path folder;

    private static Response talk(String id, Turn... turns) {
        return new Response(id, null, List.of(turns), null, null, null, null, null);
    }

    @SafeVarargs
    private List<Written> export(
            Exporter<Wanted, PreferenceContent, Said> exporter, ExportRow<Wanted, PreferenceContent, Said>... rows)
            throws IOException {
        return Said.export(
                exporter,
                folder,
                sha256 -> {
                    throw new IOException("no media here: " + sha256);
                },
                rows);
    }

    private List<JsonNode> lines(String path) throws IOException {
        return Files.readAllLines(folder.resolve(path)).stream().map(Json::tree).toList();
    }

    @Test
    void pairsAreAllThatAreBetterThanAnotherAndTiesAreDropped() throws IOException {
        Said said = Said.of(order(ranked("clarity"), "c > a = b"));
        List<Written> written = export(EXPORTERS.trlPreference(), said.on(THREE));
        assertThat(lines("train.jsonl"))
                .extracting(JsonNode::toString)
                .containsExactly(
                        "{\"prompt\":\"Why?\",\"chosen\":\" It is the power.\",\"rejected\":\" Because of heat.\",\"margin\":1.0}",
                        "{\"prompt\":\"Why?\",\"chosen\":\" It is the power.\",\"rejected\":\" No idea.\",\"margin\":1.0}");
        assertThat(written).containsExactly(new Written("train.jsonl", 2, 1, "preference.note.standard"));
    }

    @Test
    void eachDimensionHasAFileOfItsOwn() throws IOException {
        Said said = Said.of(order(ranked("clarity"), "a > b > c"), ratings(rated("accuracy", 1, 5), "a 1, b 5, c 1"));
        List<Written> written = export(EXPORTERS.trlPreferenceConversational(), said.on(THREE));
        assertThat(written).extracting(Written::path).containsExactly("clarity/train.jsonl", "accuracy/train.jsonl");
        assertThat(lines("clarity/train.jsonl"))
                .extracting(row -> row.get("margin").asDouble())
                .containsExactly(1.0, 2.0, 1.0);
        assertThat(lines("accuracy/train.jsonl"))
                .extracting(row -> row.get("margin").asDouble())
                .containsExactly(4.0, 4.0);
        assertThat(lines("accuracy/train.jsonl").get(0).toString())
                .isEqualTo("{\"prompt\":[{\"role\":\"user\",\"content\":\"Why?\"}],"
                        + "\"chosen\":[{\"role\":\"assistant\",\"content\":\"No idea.\"}],"
                        + "\"rejected\":[{\"role\":\"assistant\",\"content\":\"Because of heat.\"}],\"margin\":4.0}");
    }

    @Test
    void responsesThatSayTheSameMakeNoPair() throws IOException {
        Said said = Said.of(order(ranked("clarity"), "a > b"));
        PreferenceContent same = texts("Why?", "Because.", "Because.");
        for (Exporter<Wanted, PreferenceContent, Said> exporter : List.of(
                EXPORTERS.trlPreference(),
                EXPORTERS.trlPreferenceConversational(),
                EXPORTERS.openAiDpo(),
                EXPORTERS.hhRlhf())) {
            List<Written> written = export(exporter, said.on(same));
            assertThat(written.get(0).rows()).isZero();
            assertThat(written.get(0).leftOut()).isOne();
        }
    }

    @Test
    void whatConversationsShareBelongsToThePrompt() throws IOException {
        export(
                EXPORTERS.trlPreferenceConversational(),
                Said.of(order(ranked("tone"), "a > b")).on(TALK));
        assertThat(lines("train.jsonl").get(0).at("/prompt/0/content").asText()).isEqualTo("Hi");
        assertThat(lines("train.jsonl").get(0).at("/chosen")).hasSize(1);
    }

    @Test
    void neverWritesAnEmptyPromptOrAnAnswerOfTheUser() throws IOException {
        PreferenceContent apart = new PreferenceContent(
                null,
                null,
                List.of(
                        talk("a", Turn.user("Hi"), Turn.assistant("Yes")),
                        talk("b", Turn.user("Ho"), Turn.assistant("No"))),
                null,
                null,
                null);
        List<Written> written = export(
                EXPORTERS.trlPreferenceConversational(),
                Said.of(order(ranked("tone"), "a > b")).on(apart));
        assertThat(written).containsExactly(new Written("train.jsonl", 0, 1, "preference.note.pairs"));
    }

    @Test
    void openAiGetsOneAssistantMessageOnEachSideAndNothingElse() throws IOException {
        Said said = Said.of(order(ranked("tone"), "a > b"));
        PreferenceContent longer = new PreferenceContent(
                "Hi",
                null,
                List.of(
                        talk("a", Turn.assistant("Yes?"), Turn.user("Well"), Turn.assistant("Bye")),
                        talk("b", Turn.assistant("No"))),
                null,
                null,
                null);
        List<Written> written = export(EXPORTERS.openAiDpo(), said.on("1", 1, TALK), said.on("2", 1, longer));
        assertThat(lines("train.jsonl"))
                .extracting(JsonNode::toString)
                .containsExactly("{\"input\":{\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}],\"tools\":[],"
                        + "\"parallel_tool_calls\":true},"
                        + "\"preferred_output\":[{\"role\":\"assistant\",\"content\":\"Hello!\"}],"
                        + "\"non_preferred_output\":[{\"role\":\"assistant\",\"content\":\"What?\"}]}");
        assertThat(written.get(0)).isEqualTo(new Written("train.jsonl", 1, 1, "preference.note.openai"));
    }

    @Test
    void openAiIsToldThatTenLinesAreNeeded() throws IOException {
        List<Written> written = export(
                EXPORTERS.openAiDpo(), Said.of(order(ranked("tone"), "a > b")).on(TALK));
        assertThat(written.get(0).note()).isEqualTo("preference.note.openai.few");
    }

    @Test
    void llamaFactoryFindsEveryColumnNamedAndTheSystemMessageApart() throws IOException {
        PreferenceContent guided = new PreferenceContent(
                null,
                List.of(
                        new Turn(Turn.SYSTEM, "Be brief."),
                        Turn.user("One"),
                        Turn.assistant("Two"),
                        Turn.user("Three")),
                texts("", "Four", "Five").responses(),
                null,
                null,
                null);
        List<Written> written = export(
                EXPORTERS.llamaFactoryRanking(),
                Said.of(order(ranked("tone"), "b > a")).on(guided));
        JsonNode row = lines("train.jsonl").get(0);
        JsonNode info =
                Json.tree(Files.readString(folder.resolve("dataset_info.json"))).get("router_answers");
        assertThat(row.get("conversations")).hasSize(3);
        assertThat(row.at("/conversations/2/from").asText()).isEqualTo("human");
        assertThat(row.at("/chosen").toString()).isEqualTo("{\"from\":\"gpt\",\"value\":\"Five\"}");
        assertThat(row.get("system").asText()).isEqualTo("Be brief.");
        assertThat(info.get("ranking").asBoolean()).isTrue();
        assertThat(info.get("file_name").asText()).isEqualTo("train.jsonl");
        List<String> named = new ArrayList<>();
        info.get("columns").forEach(column -> named.add(column.asText()));
        List<String> there = new ArrayList<>();
        row.fieldNames().forEachRemaining(there::add);
        assertThat(named).containsExactlyInAnyOrderElementsOf(there);
        assertThat(written).extracting(Written::path).containsExactly("train.jsonl", "dataset_info.json");
    }

    @Test
    void llamaFactoryListsOneDatasetForEachDimension() throws IOException {
        Said said = Said.of(order(ranked("clarity"), "a > b"), order(ranked("tone"), "b > a"));
        export(EXPORTERS.llamaFactoryRanking(), said.on(THREE));
        JsonNode info = Json.tree(Files.readString(folder.resolve("dataset_info.json")));
        assertThat(info.at("/router_answers_tone/file_name").asText()).isEqualTo("tone/train.jsonl");
        assertThat(info.at("/router_answers_clarity/file_name").asText()).isEqualTo("clarity/train.jsonl");
    }

    @Test
    void hhRlhfIsOneDialogueOnEachSideAndLeavesOutWhatWouldBeReadAsTurns() throws IOException {
        Said said = Said.of(order(ranked("tone"), "a > b > c"));
        PreferenceContent tricky = texts("Why?", "Power.", "He said:\n\nHuman: you know.", "Heat.");
        List<Written> written = export(EXPORTERS.hhRlhf(), said.on(tricky));
        assertThat(lines("train.jsonl"))
                .extracting(JsonNode::toString)
                .containsExactly("{\"chosen\":\"\\n\\nHuman: Why?\\n\\nAssistant: Power.\","
                        + "\"rejected\":\"\\n\\nHuman: Why?\\n\\nAssistant: Heat.\"}");
        assertThat(written).containsExactly(new Written("train.jsonl", 1, 2, "preference.note.hh"));
    }

    @Test
    void unpairedLabelsComeFromRatingsNeverFromRanks() throws IOException {
        Said said = Said.of(
                ratings(rated("accuracy", 1, 5), "a 4, b 3, c 2"),
                order(ranked("clarity"), "a > b > c"),
                allBad(ranked("tone")));
        List<Written> written = export(EXPORTERS.trlUnpaired(), said.on(THREE));
        assertThat(lines("accuracy/train.jsonl"))
                .extracting(row -> row.at("/completion/0/content").asText() + row.get("label"))
                .containsExactly("Because of heat.true", "It is the power.false");
        assertThat(lines("accuracy/train.jsonl").get(0).get("label").isBoolean())
                .isTrue();
        assertThat(written)
                .containsExactly(
                        new Written("accuracy/train.jsonl", 2, 1, "preference.note.unpaired"),
                        new Written("clarity/train.jsonl", 0, 3, "preference.note.unpaired"),
                        new Written("tone/train.jsonl", 3, 0, ""));
        assertThat(lines("tone/train.jsonl"))
                .extracting(row -> row.get("label").asBoolean())
                .containsOnly(false);
    }

    @Test
    void ultraFeedbackRatingsAreStrings() throws IOException {
        Said said = Said.of(ratings(rated("accuracy", 1, 5), "a 4, b 5, c 4"), order(ranked("clarity"), "c > a"));
        export(EXPORTERS.ultraFeedback(), said.on(THREE));
        JsonNode row = lines("train.jsonl").get(0);
        assertThat(row.get("instruction").asText()).isEqualTo("Why?");
        assertThat(row.get("models").toString()).isEqualTo("[\"A\",\"B\",\"C\"]");
        assertThat(row.at("/completions/1/annotations/accuracy").toString())
                .isEqualTo("{\"Rating\":\"5\",\"Rank\":\"1\",\"Type\":[],\"Rationale\":\"It names the cause.\"}");
        assertThat(row.at("/completions/1/annotations/clarity/Rank").asText()).isEqualTo("N/A");
    }

    /** As {@code prompt_strategies/dpo/zephyr.py} of axolotl chooses. */
    @Test
    void axolotlPrefersTheBestNectarAnswer() throws IOException {
        Said said = Said.of(order(ranked("clarity"), "c > a > b"));
        List<Written> written = export(
                EXPORTERS.nectar(),
                said.on(THREE),
                Said.of(order(ranked("clarity"), "a = b > c")).on(THREE));
        List<JsonNode> answers = new ArrayList<>();
        lines("train.jsonl").get(0).get("answers").forEach(answers::add);
        answers.sort(Comparator.comparingInt(answer -> answer.get("rank").asInt()));
        assertThat(answers.get(answers.size() - 1).get("answer").asText()).isEqualTo("It is the power.");
        assertThat(answers.get(answers.size() - 2).get("answer").asText()).isEqualTo("Because of heat.");
        assertThat(written).containsExactly(new Written("train.jsonl", 1, 1, "preference.note.nectar"));
    }

    @Test
    void manifestRanksStandInTheOrderOfTheInputForAllWorkers() throws IOException {
        Said one = Said.of(order(ranked("clarity"), "c > a = b"), order(ranked("tone"), "a > b > c"))
                .shown("c", "b", "a");
        Said two = Said.of(order(ranked("clarity"), "b > a > c"), order(ranked("tone"), "a > b"));
        List<Written> written = export(
                EXPORTERS.sageMakerTextRanking(), one.on("1", 1, THREE), two.on("1", 2, THREE), one.on("2", 1, THREE));
        List<JsonNode> lines = lines("output.manifest");
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).get("responses").get(2).asText()).isEqualTo("It is the power.");
        JsonNode workers = lines.get(0).at("/label/annotationsFromAllWorkers");
        assertThat(workers).hasSize(2);
        assertThat(workers.get(0).at("/annotationData/content").asText())
                .isEqualTo("{\"ordinalRankingDimensions\":["
                        + "{\"name\":\"Clarity\",\"allowTie\":true,\"responseRankings\":[2,2,1]},"
                        + "{\"name\":\"Tone\",\"allowTie\":true,\"responseRankings\":[1,2,3]}]}");
        assertThat(workers.get(1).at("/annotationData/content").asText()).doesNotContain("Tone");
        assertThat(lines.get(0).at("/label-metadata/type").asText()).isEqualTo("groundtruth/custom");
        assertThat(written).containsExactly(new Written("output.manifest", 2, 1, "preference.note.sagemaker"));
    }

    @Test
    void imagesStandBesideRowsThatAskForTheBetterOne() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0, 0, 0, 0, 0, 1};
        PreferenceContent content = new PreferenceContent(
                "A red lamp.",
                null,
                List.of(image("a", "aa", "image"), image("b", "bb", "image"), image("c", "cc", "video")),
                null,
                null,
                null);
        List<Written> written = Said.export(
                EXPORTERS.imageFolder(),
                folder,
                sha256 -> new ByteArrayInputStream(png),
                Said.of(order(ranked("fidelity"), "b > a > c")).on(content));
        JsonNode row = lines("train/metadata.jsonl").get(0);
        assertThat(row.get("file_names").toString()).isEqualTo("[\"images/aa.png\",\"images/bb.png\"]");
        assertThat(row.at("/prompt/0/content").asText())
                .isEqualTo("A red lamp.\n\nFidelity: which image is better, the first or the second?");
        assertThat(row.at("/chosen/0/content").asText()).isEqualTo("The second image.");
        assertThat(row.get("preferred_file_name").asText()).isEqualTo("images/bb.png");
        assertThat(written)
                .containsExactly(
                        new Written("train/metadata.jsonl", 1, 2, "preference.note.images"),
                        new Written("train/images/aa.png", 0, 0, ""),
                        new Written("train/images/bb.png", 0, 0, ""));
        assertThat(folder.resolve("train/images/aa.png")).hasBinaryContent(png);
        assertThat(folder.resolve("train/images/cc.png")).doesNotExist();
    }

    private static Response image(String id, String sha256, String type) {
        return new Response(id, null, null, sha256, type, null, null, null);
    }

    @Test
    void theCompleteFormSaysRankAndOrder() throws IOException {
        export(EXPORTERS.jsonl(), Said.of(order(ranked("clarity"), "c > a = b")).on(THREE));
        JsonNode line = lines("results.jsonl").get(0);
        assertThat(line.at("/order/clarity").toString()).isEqualTo("[[\"c\"],[\"a\",\"b\"]]");
        assertThat(line.at("/lineage/briefVersion").asInt()).isOne();
    }

    /** Names that trainers read, after {@code trl/data_utils.py}. */
    @Test
    void tablesUseNoNameThatATrainerReads() {
        List<String> reserved = List.of(
                ("text messages conversations prompt completion completions chosen rejected label labels margin image images"
                                + " tools chat_template_kwargs input_ids completion_mask assistant_masks")
                        .split(" "));
        for (Exporter<Wanted, PreferenceContent, Said> table : List.of(EXPORTERS.parquet(), EXPORTERS.csv())) {
            assertThat(table.columns(new Wanted(List.of())))
                    .extracting(column -> column.name())
                    .doesNotContainAnyElementsOf(reserved);
        }
    }
}
