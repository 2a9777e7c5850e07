package io.groundwork.tasktype.preference.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.tasktype.Importer;
import io.groundwork.tasktype.preference.PreferenceContent;
import java.util.List;
import java.util.Map;

/** A record of Argilla with its {@code fields}, as 2.x exports it and as 1.x did. */
final class ArgillaRecord implements Importer<PreferenceContent> {

    @Override
    public String shape() {
        return "argilla-record";
    }

    @Override
    public boolean takes(ObjectNode row) {
        return row.path("fields") instanceof ObjectNode fields
                && !responses(row, fields).isEmpty();
    }

    @Override
    public PreferenceContent read(ObjectNode row) {
        ObjectNode fields = (ObjectNode) row.get("fields");
        Draft draft = new Draft().externalId(row.has("external_id") ? row.get("external_id") : row.get("id"));
        if (row.path("metadata") instanceof ObjectNode metadata) {
            metadata.properties().forEach(field -> draft.keep(field.getKey(), field.getValue()));
            fields = withModels(fields, metadata);
        }
        Numbered.read("/fields/", fields, responses(row, fields), List.of(), draft);
        return draft.finished("/fields");
    }

    /** Models stand in the metadata; they are read as if they stood beside the responses. */
    private static ObjectNode withModels(ObjectNode fields, ObjectNode metadata) {
        ObjectNode both = fields.deepCopy();
        for (String response : fieldNames(fields)) {
            Field.model(metadata, response).ifPresent(model -> both.set(model, metadata.get(model)));
        }
        return both;
    }

    private static List<String> fieldNames(ObjectNode fields) {
        return fields.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> responses(ObjectNode row, ObjectNode fields) {
        List<String> named = RankedNames.in(row, fields);
        return named.isEmpty() ? Field.numbered(fields) : named;
    }
}
