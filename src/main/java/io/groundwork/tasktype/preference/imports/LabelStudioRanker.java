package io.groundwork.tasktype.preference.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.tasktype.Importer;
import io.groundwork.tasktype.preference.PreferenceContent;
import java.util.Map;
import java.util.Optional;

/** A task of Label Studio with a {@code List} of items to rank. */
final class LabelStudioRanker implements Importer<PreferenceContent> {

    @Override
    public String shape() {
        return "labelstudio-ranker";
    }

    @Override
    public boolean takes(ObjectNode row) {
        return row.path("data") instanceof ObjectNode data && items(data).isPresent();
    }

    private static Optional<String> items(ObjectNode data) {
        return data.properties().stream()
                .filter(field -> field.getValue().isArray()
                        && field.getValue().path(0).has("id")
                        && (field.getValue().path(0).has("body")
                                || field.getValue().path(0).has("html")))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public PreferenceContent read(ObjectNode row) {
        ObjectNode data = (ObjectNode) row.get("data");
        String items = items(data).orElseThrow();
        Optional<String> prompt = Field.prompt(data);
        Draft draft = new Draft().externalId(row.get("id"));
        prompt.ifPresent(name -> draft.prompt("/data/" + name, data.get(name)));
        JsonNode list = data.get(items);
        for (int i = 0; i < list.size(); i++) {
            JsonNode item = list.get(i);
            String body = item.has("body") ? "body" : "html";
            draft.response(
                    "/data/" + items + "/" + i + "/" + body,
                    item.path(body),
                    Field.orNull(item.get("model")),
                    Field.orNull(item.get("id")));
        }
        data.properties().forEach(field -> {
            if (!field.getKey().equals(prompt.orElse(""))) {
                draft.keep(field.getKey(), field.getValue());
            }
        });
        return draft.finished("/data/" + items);
    }
}
