package io.groundwork.tasktype.preference.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.tasktype.Importer;
import io.groundwork.tasktype.preference.PreferenceContent;
import java.util.Optional;
import java.util.Set;

/** A line of UltraFeedback, or one like it: a prompt with {@code completions}. */
final class UltraFeedbackRow implements Importer<PreferenceContent> {

    private static final Set<String> READ = Set.of("completions", "models", "id", "prompt_id", "language");

    @Override
    public String shape() {
        return "ultrafeedback";
    }

    @Override
    public boolean takes(ObjectNode row) {
        JsonNode first = row.path("completions").path(0);
        return first.has("response") || first.has("text") || first.has("completion");
    }

    @Override
    public PreferenceContent read(ObjectNode row) {
        ObjectNode rest = row.deepCopy();
        rest.remove(READ);
        Optional<String> prompt = rest.has("instruction") ? Optional.of("instruction") : Field.prompt(rest);
        Draft draft = new Draft()
                .externalId(row.has("id") ? row.get("id") : row.get("prompt_id"))
                .language(row.get("language"));
        prompt.ifPresent(name -> draft.prompt("/" + name, rest.get(name)));
        prompt.ifPresent(rest::remove);
        JsonNode completions = row.get("completions");
        for (int i = 0; i < completions.size(); i++) {
            JsonNode completion = completions.get(i);
            String field = completion.has("response") ? "response" : completion.has("text") ? "text" : "completion";
            JsonNode model = completion.has("model")
                    ? completion.get("model")
                    : row.path("models").get(i);
            draft.response("/completions/" + i + "/" + field, completion.path(field), Field.orNull(model), null);
        }
        rest.properties().forEach(field -> draft.keep(field.getKey(), field.getValue()));
        return draft.finished("/completions");
    }
}
