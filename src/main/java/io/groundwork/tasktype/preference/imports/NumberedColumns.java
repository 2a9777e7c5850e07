package io.groundwork.tasktype.preference.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.tasktype.Importer;
import io.groundwork.tasktype.preference.PreferenceContent;
import java.util.List;

/** A table with one column for each response: {@code prompt}, {@code response_1}, {@code model_1}, {@code response_2} ... */
final class NumberedColumns implements Importer<PreferenceContent> {

    private static final List<String> READ = List.of("externalId", "external_id", "id", "language");

    @Override
    public String shape() {
        return "columns";
    }

    @Override
    public boolean takes(ObjectNode row) {
        return !row.has("responses") && Field.numbered(row).size() >= 2;
    }

    @Override
    public PreferenceContent read(ObjectNode row) {
        Draft draft = new Draft().language(row.get("language"));
        READ.subList(0, 3).stream().filter(row::has).findFirst().ifPresent(name -> draft.externalId(row.get(name)));
        Numbered.read("/", row, Field.numbered(row), READ, draft);
        return draft.finished("");
    }
}
