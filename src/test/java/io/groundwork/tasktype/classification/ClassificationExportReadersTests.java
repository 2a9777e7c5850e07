package io.groundwork.tasktype.classification;

import static io.groundwork.tasktype.classification.Answers.CONTENT;
import static io.groundwork.tasktype.classification.Answers.RUDE;
import static io.groundwork.tasktype.classification.Answers.chose;
import static io.groundwork.tasktype.classification.Answers.result;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.shared.Json;
import io.groundwork.tasktype.Column;
import io.groundwork.tasktype.DuckDb;
import io.groundwork.tasktype.ExportRow;
import io.groundwork.tasktype.Exporter;
import io.groundwork.tasktype.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What independent readers make of the files: DuckDB for tables, an XML parser for the labelling interface. */
class ClassificationExportReadersTests {

    /** Names that trainers take for their own columns, so that no metadata may have them. */
    private static final List<String> RESERVED = List.of(
            "text",
            "messages",
            "conversations",
            "prompt",
            "completion",
            "completions",
            "chosen",
            "rejected",
            "label",
            "labels",
            "margin",
            "image",
            "images",
            "tools",
            "chat_template_kwargs",
            "input_ids",
            "completion_mask",
            "assistant_masks");

    private static final Map<String, ClassificationContent> NO_PROMPT =
            Map.of("text", new ClassificationContent("Text", null, null, null, null));

    @TempDir
    Path folder;

    private final ClassificationTaskType type = new ClassificationTaskType();

    private Exporter<ClassificationSettings, ClassificationContent, ClassificationResult> exporter(String format) {
        return type.exporters().stream()
                .filter(one -> one.format().equals(format))
                .findFirst()
                .orElseThrow();
    }

    private Exporter.Written export(String format) {
        return Samples.of(type).export(exporter(format), folder).get(0);
    }

    private Exporter.Written export(String format, ClassificationContent content, ClassificationResult result) {
        ExportRow<ClassificationSettings, ClassificationContent, ClassificationResult> row =
                Samples.of(type).rows().get(0);
        return Samples.of(type)
                .export(
                        exporter(format),
                        folder,
                        List.of(new ExportRow<>(row.itemId(), 1, 1, content, row.settings(), result, row.lineage())))
                .get(0);
    }

    private static ClassificationResult toxicity(String label) {
        return new ClassificationResult(Map.of("toxicity", chose(label)));
    }

    @Test
    void textAndLabelHaveTheClassesOfTheBriefInTheCard() {
        Path file = folder.resolve(export("text-label").path());
        assertThat(DuckDb.columns("read_json", file))
                .containsExactly("text VARCHAR", "label VARCHAR", "labels_kinds VARCHAR[]");
        List<Column> columns = exporter("text-label").columns(type.defaults());
        assertThat(columns)
                .containsExactly(
                        Column.of("text", "string"),
                        Column.ofClasses("label", List.of("not-toxic", "toxic")),
                        Column.ofClassLists("labels_kinds", List.of("insult", "mockery", "threat", "prejudice")));
        Set<String> used = new TreeSet<>(DuckDb.query("select distinct label from read_json('" + file + "')"));
        assertThat(columns.get(1).classes()).containsAll(used);
    }

    @Test
    void textAndLabelAsTableReadTheSame() {
        String lines = folder.resolve(export("text-label").path()).toString();
        String table = folder.resolve(export("text-label-csv").path()).toString();
        assertThat(DuckDb.query("select text || label || labels_kinds from read_csv('" + table
                        + "', all_varchar = true, nullstr = '<none>')"))
                .isEqualTo(DuckDb.query(
                        "select text || label || array_to_string(labels_kinds, ';') from read_json('" + lines + "')"));
    }

    @Test
    void textsWithoutALabelInTheFirstSetAreLeftOut() {
        Exporter.Written written =
                export("text-label", CONTENT, new ClassificationResult(Map.of("kinds", chose("insult"))));
        assertThat(written.rows()).isZero();
        assertThat(written.leftOut()).isEqualTo(1);
        assertThat(written.note()).isEqualTo("classification.note.noLabel");
    }

    @Test
    void severalChoicesFirstAreAListCalledLabels() {
        ClassificationSettings settings = new ClassificationSettings(List.of(Answers.KINDS, Answers.TONE));
        TextLabels rows = new TextLabels(settings);
        assertThat(rows.columns()).extracting(Column::name).containsExactly("text", "labels", "label_tone");
        assertThat(rows.flatColumns().get(1)).isEqualTo(Column.of("labels", "string"));
    }

    @Test
    void unpairedRowsHaveTheFieldsOfTheirFormatAndNoOthers() {
        Exporter.Written written = export("trl-unpaired");
        Path file = folder.resolve(written.path());
        assertThat(DuckDb.columns("read_json", file))
                .containsExactly(
                        "prompt STRUCT(\"role\" VARCHAR, \"content\" VARCHAR)[]",
                        "completion STRUCT(\"role\" VARCHAR, \"content\" VARCHAR)[]",
                        "label BOOLEAN");
        assertThat(
                        DuckDb.query(
                                "select count(*) from read_json('" + file + "') where prompt[1].role <> 'user'"
                                        + " or completion[1].role <> 'assistant' or prompt[1].content = '' or completion[1].content = ''"))
                .containsExactly("0");
        assertThat(DuckDb.query("select distinct label from read_json('" + file + "') order by 1"))
                .containsExactly("false", "true");
        assertThat(written.rows() + written.leftOut())
                .isEqualTo(Samples.of(type).rows().size());
    }

    @Test
    void unpairedRowsNeedAPromptAndALabelThatSaysGoodOrBad() {
        assertThat(export("trl-unpaired", CONTENT, toxicity("toxic")).rows()).isEqualTo(1);
        assertThat(export("trl-unpaired", NO_PROMPT.get("text"), toxicity("toxic"))
                        .note())
                .isEqualTo("classification.note.unpaired");
        assertThat(export("trl-unpaired", CONTENT, ClassificationResult.BLANK).leftOut())
                .isEqualTo(1);
    }

    @Test
    void manifestLinesCarryTheClassByNumberAndName() {
        Path file = folder.resolve(export("sagemaker-classification").path());
        assertThat(Samples.lines(file)).allSatisfy(line -> {
            JsonNode about = line.get("toxicity-metadata");
            assertThat(about.get("type").asText()).isEqualTo("groundtruth/text-classification");
            assertThat(type.defaults()
                            .sets()
                            .get(0)
                            .classes()
                            .get(line.get("toxicity").asInt()))
                    .isEqualTo(about.get("class-name").asText());
            JsonNode several = line.get("kinds-metadata");
            List<String> numbers = new ArrayList<>();
            line.get("kinds").forEach(number -> numbers.add(number.asText()));
            assertThat(fields(several.get("class-map"))).containsExactlyElementsOf(numbers);
            assertThat(fields(several.get("confidence-map"))).containsExactlyElementsOf(numbers);
        });
    }

    @Test
    void whatTheBriefNoLongerHasIsCountedAsLeftOut() {
        assertThat(export("sagemaker-classification", CONTENT, toxicity("shrill"))
                        .leftOut())
                .isEqualTo(1);
        assertThat(export("labelstudio", CONTENT, result(RUDE)).leftOut()).isEqualTo(1);
    }

    @Test
    void tasksOpenInTheInterfaceThatComesWithThem() throws Exception {
        JsonNode tasks = Json.mapper()
                .readTree(folder.resolve(export("labelstudio").path()).toFile());
        Document config = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("config.xml").toFile());
        assertThat(tasks).hasSize(Samples.of(type).results().size());
        for (JsonNode task : tasks) {
            int[] text = task.at("/data/text").asText().codePoints().toArray();
            assertThat(task.at("/data/prompt").isTextual()).isTrue();
            for (JsonNode item : task.findValues("result").get(0)) {
                Element control = control(config, item.get("from_name").asText());
                assertThat(control.getTagName())
                        .isEqualToIgnoringCase(item.get("type").asText());
                assertThat(control.getAttribute("toName"))
                        .isEqualTo(item.get("to_name").asText());
                assertThat(values(control)).containsAll(chosen(item));
                if (item.get("type").asText().equals("labels")) {
                    int start = item.at("/value/start").asInt();
                    assertThat(new String(text, start, item.at("/value/end").asInt() - start))
                            .isEqualTo(item.at("/value/text").asText());
                }
            }
        }
        assertThat(tasks.get(tasks.size() - 1).get("annotations")).hasSize(2);
    }

    private static Element control(Document config, String name) {
        NodeList all = config.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (((Element) all.item(i)).getAttribute("name").equals(name)) {
                return (Element) all.item(i);
            }
        }
        throw new AssertionError("no control " + name);
    }

    private static List<String> values(Element control) {
        List<String> values = new ArrayList<>();
        NodeList children = control.getElementsByTagName("*");
        for (int i = 0; i < children.getLength(); i++) {
            values.add(((Element) children.item(i)).getAttribute("value"));
        }
        return values;
    }

    private static List<String> chosen(JsonNode item) {
        List<String> chosen = new ArrayList<>();
        JsonNode value = item.get("value");
        (value.has("choices") ? value.get("choices") : value.path("labels")).forEach(one -> chosen.add(one.asText()));
        return chosen;
    }

    @Test
    void tablesHaveNoColumnThatTrainersTakeForTheirOwn() {
        for (String format : List.of("parquet", "csv")) {
            assertThat(exporter(format).columns(type.defaults()))
                    .extracting(Column::name)
                    .doesNotContainAnyElementsOf(RESERVED);
        }
    }

    @Test
    void csvComesBackWithEveryLineBreakQuoteAndScript() {
        Path file = folder.resolve(export("csv").path());
        List<String> expected = Samples.of(type).rows().stream()
                .flatMap(row -> row.result().sets().values().stream()
                        .map(set -> row.content().body() + "|" + String.join(";", set.labels()) + "|" + set.why()))
                .toList();
        assertThat(DuckDb.query(
                        "select item_text || '|' || coalesce(classes, '') || '|' || coalesce(reason, '') from read_csv('"
                                + file + "', all_varchar = true)"))
                .isEqualTo(expected);
    }

    @Test
    void parquetKeepsListsAndHighlights() throws IOException {
        Path file = folder.resolve(export("parquet").path());
        assertThat(DuckDb.query("select sum(len(spans)) from read_parquet('" + file + "')"))
                .containsExactly(String.valueOf(Samples.of(type).rows().stream()
                        .flatMap(row -> row.result().sets().values().stream())
                        .mapToInt(set -> set.spans().size())
                        .sum()));
    }

    private static List<String> fields(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
