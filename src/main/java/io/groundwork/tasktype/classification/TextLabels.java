package io.groundwork.tasktype.classification;

import io.groundwork.tasktype.Column;
import io.groundwork.tasktype.ExportRow;
import io.groundwork.tasktype.export.RowExporter.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a text with its labels by key, as trainers of classifiers take them: the first set is {@code label}, or
 * {@code labels} where several can be chosen; each further one has a column of its own, {@code label_<set>} or
 * {@code labels_<set>}. Texts without a label in a single choice that comes first are left out.
 */
final class TextLabels {

    private static final String TEXT = "text";

    private final List<LabelColumn> columns = new ArrayList<>();

    TextLabels(ClassificationSettings settings) {
        for (LabelSet set : settings.sets()) {
            String name = set.multiple() ? "labels" : "label";
            columns.add(new LabelColumn(columns.isEmpty() ? name : name + "_" + set.id(), set));
        }
    }

    List<Column> columns() {
        List<Column> all = new ArrayList<>(List.of(Column.of(TEXT, "string")));
        columns.forEach(column -> all.add(
                column.set.multiple()
                        ? Column.ofClassLists(column.name, column.set.classes())
                        : Column.ofClasses(column.name, column.set.classes())));
        return all;
    }

    /** The columns of a flat file, where a list is a text with semicolons. */
    List<Column> flatColumns() {
        return columns().stream()
                .map(column -> column.list() ? Column.of(column.name(), "string") : column)
                .toList();
    }

    Rows<Map<String, Object>> rows(ExportRow<ClassificationSettings, ClassificationContent, ClassificationResult> row) {
        LabelSet first = columns.get(0).set;
        if (!first.multiple() && first.chosen(row.result().of(first)).isEmpty()) {
            return new Rows<>(List.of(), 1);
        }
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put(TEXT, row.content().body());
        columns.forEach(column -> cells.put(column.name, column.value(row.result())));
        return new Rows<>(List.of(cells), 0);
    }

    Rows<Map<String, Object>> flatRows(
            ExportRow<ClassificationSettings, ClassificationContent, ClassificationResult> row) {
        Rows<Map<String, Object>> nested = rows(row);
        nested.rows()
                .forEach(cells -> cells.replaceAll((name, value) -> value instanceof List<?> list
                        ? String.join(";", list.stream().map(String::valueOf).toList())
                        : value));
        return nested;
    }

    /** A column and the set that fills it. */
    private record LabelColumn(String name, LabelSet set) {

        @Nullable
        Object value(ClassificationResult result) {
            List<String> chosen =
                    set.chosen(result.of(set)).stream().map(Label::id).toList();
            return set.multiple() ? chosen : chosen.isEmpty() ? null : chosen.get(0);
        }
    }
}
