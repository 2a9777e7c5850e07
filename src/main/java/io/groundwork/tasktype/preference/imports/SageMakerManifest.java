package io.groundwork.tasktype.preference.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.tasktype.Importer;
import io.groundwork.tasktype.preference.PreferenceContent;
import java.util.Set;

/** The input manifest of SageMaker's {@code crowd-text-ranking}, and any row with a prompt and a list of texts. */
final class SageMakerManifest implements Importer<PreferenceContent> {

    private static final Set<String> READ =
            Set.of("source", "prompt", "responses", "models", "externalId", "external_id", "id", "language");

    @Override
    public String shape() {
        return "sagemaker-text-ranking";
    }

    @Override
    public boolean takes(ObjectNode row) {
        JsonNode responses = row.path("responses");
        return (row.path("source").isTextual() || row.path("prompt").isTextual())
                && responses.isArray()
                && !responses.isEmpty()
                && !responses.get(0).isObject();
    }

    @Override
    public PreferenceContent read(ObjectNode row) {
        String prompt = row.has("source") ? "source" : "prompt";
        Draft draft = new Draft()
                .prompt("/" + prompt, row.get(prompt))
                .externalId(row.has("externalId") ? row.get("externalId") : row.path("external_id"))
                .language(row.get("language"));
        JsonNode responses = row.path("responses");
        for (int i = 0; i < responses.size(); i++) {
            draft.response(
                    "/responses/" + i,
                    responses.get(i),
                    Field.orNull(row.path("models").get(i)),
                    null);
        }
        row.properties().forEach(field -> {
            if (!READ.contains(field.getKey())) {
                draft.keep(field.getKey(), field.getValue());
            }
        });
        return draft.finished("/responses");
    }
}
