package io.groundwork.tasktype.preference.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.tasktype.Importer;
import io.groundwork.tasktype.preference.PreferenceContent;
import java.util.List;

/** A task of Label Studio for its {@code Pairwise} control: two or more fields that differ in their number only. */
final class LabelStudioPairwise implements Importer<PreferenceContent> {

    @Override
    public String shape() {
        return "labelstudio-pairwise";
    }

    @Override
    public boolean takes(ObjectNode row) {
        return row.path("data") instanceof ObjectNode data
                && !Field.numbered(data).isEmpty();
    }

    @Override
    public PreferenceContent read(ObjectNode row) {
        ObjectNode data = (ObjectNode) row.get("data");
        List<String> responses = Field.numbered(data);
        Draft draft = new Draft().externalId(row.get("id"));
        Numbered.read("/data/", data, responses, List.of(), draft);
        return draft.finished("/data");
    }
}
