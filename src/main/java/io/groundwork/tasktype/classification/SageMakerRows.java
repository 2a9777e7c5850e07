package io.groundwork.tasktype.classification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.shared.InvalidInput;
import io.groundwork.tasktype.Importer;

/** Lines of a SageMaker Ground Truth manifest with the text itself as {@code source}; what else they hold becomes metadata. */
final class SageMakerRows implements Importer<ClassificationContent> {

    private static final String SOURCE = "source";

    @Override
    public String shape() {
        return "sagemaker-classification";
    }

    @Override
    public boolean takes(ObjectNode row) {
        return (row.has(SOURCE) || row.has("source-ref")) && !row.has("text");
    }

    @Override
    public ClassificationContent read(ObjectNode row) {
        JsonNode source = row.get(SOURCE);
        if (source == null) {
            throw InvalidInput.of("/source-ref", "classification.import.remote");
        }
        if (!source.isTextual()) {
            throw InvalidInput.of("/source", "classification.import.noText");
        }
        return new ForeignFields(row).content(source.textValue(), SOURCE);
    }
}
