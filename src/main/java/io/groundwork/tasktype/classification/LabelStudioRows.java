package io.groundwork.tasktype.classification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.shared.InvalidInput;
import io.groundwork.tasktype.Importer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tasks of Label Studio, imported or exported: the text is {@code data.text}, or the only text there is in {@code data}. */
final class LabelStudioRows implements Importer<ClassificationContent> {

    private static final String DATA = "data";
    private static final String TEXT = "text";

    @Override
    public String shape() {
        return "labelstudio";
    }

    @Override
    public boolean takes(ObjectNode row) {
        return row.path(DATA).isObject() && !row.has(TEXT);
    }

    @Override
    public ClassificationContent read(ObjectNode row) {
        ObjectNode data = (ObjectNode) row.get(DATA);
        String field = textField(data);
        JsonNode text = data.get(field);
        if (!text.isTextual()) {
            throw InvalidInput.of("/data/" + field, "classification.import.noText");
        }
        return new ForeignFields(data).content(text.textValue(), field);
    }

    private static String textField(ObjectNode data) {
        if (data.has(TEXT)) {
            return TEXT;
        }
        List<String> texts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : data.properties()) {
            if (field.getValue().isTextual() && !ForeignFields.KNOWN.contains(field.getKey())) {
                texts.add(field.getKey());
            }
        }
        if (texts.size() != 1) {
            throw InvalidInput.of("/data", "classification.import.whichText", String.join(", ", texts));
        }
        return texts.get(0);
    }
}
