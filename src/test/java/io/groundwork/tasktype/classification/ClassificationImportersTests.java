package io.groundwork.tasktype.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Json;
import io.groundwork.tasktype.Importer;
import io.groundwork.tasktype.Samples;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows of other tools as content. */
class ClassificationImportersTests {

    private static final ClassificationTaskType TYPE = new ClassificationTaskType();

    private static Optional<Importer<ClassificationContent>> importer(String row) {
        return TYPE.importers().stream()
                .filter(one -> one.takes((ObjectNode) Json.tree(row)))
                .findFirst();
    }

    private static String read(String row) {
        return Json.write(importer(row).orElseThrow().read((ObjectNode) Json.tree(row)));
    }

    private static String refused(String row) {
        try {
            return "read " + read(row);
        } catch (InvalidInput refused) {
            return refused.violations().get(0).path() + " "
                    + refused.violations().get(0).key();
        }
    }

    @Test
    void ownRowsNeedNone() {
        assertThat(Samples.of(TYPE).contents())
                .allSatisfy(row -> assertThat(importer(row.toString())).isEmpty());
        assertThat(importer("{\"text\":\"A\",\"source\":\"B\"}")).isEmpty();
    }

    @Test
    void readsManifestLinesWithTheTextInThem() {
        assertThat(read("{\"source\":\"Late again.\",\"prompt\":\"How was the bus?\",\"id\":7,\"mood\":1,"
                        + "\"mood-metadata\":{\"class-name\":\"bad\"}}"))
                .isEqualTo("{\"text\":\"Late again.\",\"prompt\":\"How was the bus?\",\"externalId\":\"7\","
                        + "\"metadata\":{\"mood\":1,\"mood-metadata\":{\"class-name\":\"bad\"}}}");
    }

    @Test
    void refusesManifestLinesThatOnlyPointAtATextWithTheirField() {
        assertThat(refused("{\"source-ref\":\"s3://bucket/a.txt\"}"))
                .isEqualTo("/source-ref classification.import.remote");
        assertThat(refused("{\"source\":{\"a\":1}}")).isEqualTo("/source classification.import.noText");
    }

    @Test
    void readsTasksWithOrWithoutAnnotations() {
        assertThat(read("{\"id\":1,\"data\":{\"text\":\"Nice.\",\"prompt\":\"\",\"author\":\"A\"},\"annotations\":[]}"))
                .isEqualTo("{\"text\":\"Nice.\",\"metadata\":{\"prompt\":\"\",\"author\":\"A\"}}");
        assertThat(read("{\"data\":{\"comment\":\"Nice.\",\"stars\":4,\"external_id\":\"c-1\"}}"))
                .isEqualTo("{\"text\":\"Nice.\",\"externalId\":\"c-1\",\"metadata\":{\"stars\":4}}");
    }

    @Test
    void asksWhichFieldOfATaskIsTheText() {
        assertThat(refused("{\"data\":{\"head\":\"A\",\"body\":\"B\"}}"))
                .isEqualTo("/data classification.import.whichText");
        assertThat(refused("{\"data\":{\"stars\":4}}")).isEqualTo("/data classification.import.whichText");
        assertThat(refused("{\"data\":{\"text\":[\"a\"]}}")).isEqualTo("/data/text classification.import.noText");
        assertThatThrownBy(() -> read("{\"data\":{}}")).isInstanceOf(InvalidInput.class);
    }
}
