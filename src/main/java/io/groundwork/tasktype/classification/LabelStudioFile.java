package io.groundwork.tasktype.classification;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import io.groundwork.shared.Json;
import io.groundwork.tasktype.ExportRow;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the list of tasks piece by piece, so that it never lies in memory; the slots of an item share one task. */
final class LabelStudioFile implements Closeable {

    private final JsonGenerator json;
    private @Nullable String item;

    LabelStudioFile(Path file) throws IOException {
        json = Json.mapper().getFactory().createGenerator(file.toFile(), JsonEncoding.UTF8);
        json.writeStartArray();
    }

    void write(
            ExportRow<ClassificationSettings, ClassificationContent, ClassificationResult> row,
            List<Map<String, Object>> results)
            throws IOException {
        String task = row.itemId() + ":" + row.run();
        if (!task.equals(item)) {
            endTask();
            begin(row.content(), row.itemId());
            item = task;
        }
        annotation(row.lineage(), results);
    }

    private void begin(ClassificationContent content, String item) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        json.writeStringField("text", content.body());
        json.writeStringField("prompt", content.asked());
        json.writeEndObject();
        json.writeObjectFieldStart("meta");
        json.writeStringField("item", item);
        if (content.externalId() != null) {
            json.writeStringField("external_id", content.externalId());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("annotations");
    }

    private void annotation(ExportRow.Lineage lineage, List<Map<String, Object>> results) throws IOException {
        json.writeStartObject();
        json.writeObjectField("result", results);
        json.writeBooleanField("was_cancelled", false);
        json.writeBooleanField("ground_truth", false);
        json.writeObjectField("created_at", lineage.submittedAt());
        json.writeObjectField("updated_at", lineage.acceptedAt());
        json.writeNumberField("lead_time", lineage.activeMs() / 1000.0);
        json.writeNumberField("result_count", results.size());
        json.writeEndObject();
    }

    private void endTask() throws IOException {
        if (item != null) {
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    @Override
    public void close() throws IOException {
        try (json) {
            endTask();
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }
}
