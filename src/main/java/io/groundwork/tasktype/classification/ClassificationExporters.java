package io.groundwork.tasktype.classification;

import io.groundwork.tasktype.Column;
import io.groundwork.tasktype.ExportRow;
import io.groundwork.tasktype.Exporter;
import io.groundwork.tasktype.export.Columns;
import io.groundwork.tasktype.export.CsvFile;
import io.groundwork.tasktype.export.FullJsonLines;
import io.groundwork.tasktype.export.JsonLines;
import io.groundwork.tasktype.export.RowExporter;
import io.groundwork.tasktype.export.RowExporter.Rows;
import java.util.List;
import java.util.Map;

/** The formats in which labels are released. */
final class ClassificationExporters {

    private ClassificationExporters() {}

    static List<Exporter<ClassificationSettings, ClassificationContent, ClassificationResult>> all() {
        return List.of(
                new FullJsonLines<>(),
                RowExporter.parquet(TableRow.class, ClassificationExporters::everySet),
                RowExporter.csv(TableRow.class, ClassificationExporters::everySet),
                textLabelJson(),
                textLabelCsv(),
                unpaired(),
                manifest(),
                new LabelStudioExporter());
    }

    private static Rows<TableRow> everySet(
            ExportRow<ClassificationSettings, ClassificationContent, ClassificationResult> row) {
        return new Rows<>(
                row.result().sets().entrySet().stream()
                        .map(set -> TableRow.of(row, set))
                        .toList(),
                0);
    }

    private static RowExporter<ClassificationSettings, ClassificationContent, ClassificationResult, ?> textLabelJson() {
        return RowExporter
                .<ClassificationSettings, ClassificationContent, ClassificationResult, Map<String, Object>>
                        underSettings(
                                "text-label",
                                export -> new JsonLines<>(export.folder(), "train.jsonl"),
                                export -> new TextLabels(export.settings())::rows)
                .describedBy(settings -> new TextLabels(settings).columns())
                .sayingWhenLeftOut("classification.note.noLabel");
    }

    private static RowExporter<ClassificationSettings, ClassificationContent, ClassificationResult, ?> textLabelCsv() {
        return RowExporter
                .<ClassificationSettings, ClassificationContent, ClassificationResult, Map<String, Object>>
                        underSettings(
                                "text-label-csv",
                                export -> new CsvFile<>(export.folder(), "train.csv", names(export.settings())),
                                export -> new TextLabels(export.settings())::flatRows)
                .describedBy(settings -> new TextLabels(settings).flatColumns())
                .sayingWhenLeftOut("classification.note.noLabel");
    }

    private static List<String> names(ClassificationSettings settings) {
        return new TextLabels(settings).columns().stream().map(Column::name).toList();
    }

    private static RowExporter<ClassificationSettings, ClassificationContent, ClassificationResult, ?> unpaired() {
        return RowExporter.<ClassificationSettings, ClassificationContent, ClassificationResult, Unpaired>underSettings(
                        "trl-unpaired",
                        export -> new JsonLines<>(export.folder(), "train.jsonl"),
                        export -> row -> Unpaired.rows(export.settings(), row))
                .describedBy(settings -> Columns.of(Unpaired.class))
                .sayingWhenLeftOut("classification.note.unpaired");
    }

    private static RowExporter<ClassificationSettings, ClassificationContent, ClassificationResult, ?> manifest() {
        return RowExporter
                .<ClassificationSettings, ClassificationContent, ClassificationResult, Map<String, Object>>
                        underSettings(
                                "sagemaker-classification",
                                export -> new JsonLines<>(export.folder(), "output.manifest"),
                                export -> new SageMakerLines(export.settings())::rows)
                .sayingWhenLeftOut("classification.note.unknownLabel");
    }
}
