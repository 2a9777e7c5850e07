package io.groundwork.tasktype.qa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.shared.Json;
import io.groundwork.tasktype.DuckDb;
import io.groundwork.tasktype.Exporter;
import io.groundwork.tasktype.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What independent readers make of the files: DuckDB for tables, the rules of its evaluation script for SQuAD. */
class QaExportReadersTests {

    private static final String MESSAGES = "STRUCT(\"role\" VARCHAR, \"content\" VARCHAR)[]";

    @TempDir
    Path folder;

    private final QaTaskType type = new QaTaskType();

    private Exporter.Written export(String format) {
        return Samples.of(type).export(exporter(format), folder).get(0);
    }

    private Exporter<QaSettings, QaContent, QaResult> exporter(String format) {
        return type.exporters().stream()
                .filter(one -> one.format().equals(format))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trl-prompt-completion | prompt M;completion M",
                "trl-messages | messages M",
                "openai-chat | messages M",
                "alpaca | instruction VARCHAR;input VARCHAR;output VARCHAR",
                "axolotl-context-qa | context VARCHAR;question VARCHAR;answer VARCHAR"
            })
    void trainingFilesHaveTheFieldsOfTheirFormatAndNoOthers(String format, String columns) {
        Exporter.Written written = export(format);
        Path file = folder.resolve(written.path());
        assertThat(DuckDb.columns("read_json", file))
                .containsExactly(columns.replace(" M", " " + MESSAGES).split(";"));
        assertThat(DuckDb.query("select count(*) from read_json('" + file + "')"))
                .containsExactly(Long.toString(written.rows()));
    }

    @Test
    void conversationsEndWithTheAssistantAndNeverHoldAnEmptyTurn() {
        Path file = folder.resolve(export("openai-chat").path());
        assertThat(
                        DuckDb.query(
                                "select count(*) from read_json('" + file + "') where messages[-1].role <> 'assistant'"
                                        + " or messages[1].role <> 'user' or len(messages) <> 2 or messages[1].content = '' or messages[2].content = ''"))
                .containsExactly("0");
    }

    @Test
    void csvComesBackWithEveryLineBreakQuoteAndScript() {
        Path file = folder.resolve(export("csv").path());
        List<String> expected = Samples.of(type).rows().stream()
                .flatMap(row ->
                        row.result().pairs().stream().map(pair -> row.content().passage() + "|" + pair.answer()))
                .toList();
        assertThat(DuckDb.query("select passage || '|' || answer from read_csv('" + file + "', all_varchar = true)"))
                .isEqualTo(expected);
    }

    @Test
    void parquetCarriesTheFeaturesForTheHub() {
        Path file = folder.resolve(export("parquet").path());
        JsonNode features = Json.tree(DuckDb.query("select decode(value) from parquet_kv_metadata('" + file
                                + "') where decode(key) = 'huggingface'")
                        .get(0))
                .at("/info/features");
        assertThat(features.at("/question/dtype").asText()).isEqualTo("string");
        assertThat(features.at("/spans/_type").asText()).isEqualTo("List");
        assertThat(features.at("/spans/feature/start/dtype").asText()).isEqualTo("int32");
        List<String> names = new java.util.ArrayList<>();
        features.fieldNames().forEachRemaining(names::add);
        assertThat(DuckDb.query("select column_name from (describe select * from read_parquet('" + file + "'))"))
                .isEqualTo(names);
    }

    @Test
    void squadAnswersStandInTheContextAtCodePoints() throws IOException {
        Exporter.Written written = export("squad");
        JsonNode squad = Json.mapper().readTree(folder.resolve(written.path()).toFile());
        assertThat(squad.get("version").asText()).isEqualTo("v2.0");
        int questions = 0;
        for (JsonNode paragraph : squad.findValues("paragraphs").stream()
                .flatMap(list -> asList(list).stream())
                .toList()) {
            int[] context = paragraph.get("context").asText().codePoints().toArray();
            for (JsonNode question : paragraph.get("qas")) {
                questions++;
                assertThat(question.get("is_impossible").isBoolean()).isTrue();
                assertThat(question.get("answers")).isNotEmpty().allSatisfy(answer -> {
                    String text = answer.get("text").asText();
                    int length = text.codePointCount(0, text.length());
                    assertThat(new String(context, answer.get("answer_start").asInt(), length))
                            .isEqualTo(text);
                });
            }
        }
        assertThat(questions).isEqualTo((int) written.rows());
        assertThat(squad.findValuesAsText("id")).doesNotHaveDuplicates();
        assertThat(written.rows() + written.leftOut())
                .isEqualTo(Samples.of(type).rows().stream()
                        .mapToLong(row -> row.result().pairs().size())
                        .sum());
    }

    private static List<JsonNode> asList(JsonNode array) {
        List<JsonNode> list = new java.util.ArrayList<>();
        array.forEach(list::add);
        return list;
    }

    @Test
    void openAiIsToldThatTenLinesAreNeeded() {
        List<Exporter.Written> few = Samples.of(type)
                .export(exporter("openai-chat"), folder, Samples.of(type).rows().subList(0, 1));
        assertThat(few.get(0).note()).isEqualTo("qa.note.openai");
    }
}
