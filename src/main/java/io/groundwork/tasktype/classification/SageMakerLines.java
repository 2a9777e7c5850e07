package io.groundwork.tasktype.classification;

import io.groundwork.tasktype.ExportRow;
import io.groundwork.tasktype.export.RowExporter.Rows;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lines of a SageMaker Ground Truth output manifest: the input with one label attribute for each set, the classes by their
 * place in the set. The confidence is 0, as in jobs with a single worker.
 */
final class SageMakerLines {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT);
    private static final String SINGLE = "groundtruth/text-classification";

    private final ClassificationSettings settings;

    SageMakerLines(ClassificationSettings settings) {
        this.settings = settings;
    }

    /** The line; what is chosen in a single choice that the brief no longer has is left out. */
    Rows<Map<String, Object>> rows(ExportRow<ClassificationSettings, ClassificationContent, ClassificationResult> row) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("source", row.content().body());
        if (row.content().hasPrompt()) {
            line.put("prompt", row.content().prompt());
        }
        long leftOut = 0;
        for (LabelSet set : settings.sets()) {
            SetAnswer answer = row.result().of(set);
            List<String> chosen = set.chosen(answer).stream().map(Label::id).toList();
            leftOut += answer.labels().size() - chosen.size();
            if (set.multiple()) {
                several(line, set, chosen, row.lineage());
            } else if (!chosen.isEmpty()) {
                one(line, set, chosen.get(0), row.lineage());
            }
        }
        return new Rows<>(List.of(line), leftOut);
    }

    private static void one(Map<String, Object> line, LabelSet set, String label, ExportRow.Lineage lineage) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("class-name", label);
        about.put("confidence", 0.0);
        about.put("type", SINGLE);
        put(line, set, set.classes().indexOf(label), about, lineage);
    }

    private static void several(
            Map<String, Object> line, LabelSet set, List<String> labels, ExportRow.Lineage lineage) {
        Map<String, Object> about = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Double> confidence = new LinkedHashMap<>();
        List<Integer> numbers = new ArrayList<>();
        for (String label : labels) {
            int number = set.classes().indexOf(label);
            numbers.add(number);
            names.put(String.valueOf(number), label);
            confidence.put(String.valueOf(number), 0.0);
        }
        about.put("class-map", names);
        about.put("confidence-map", confidence);
        about.put("type", SINGLE + "-multilabel");
        put(line, set, numbers, about, lineage);
    }

    private static void put(
            Map<String, Object> line,
            LabelSet set,
            Object label,
            Map<String, Object> about,
            ExportRow.Lineage lineage) {
        about.put("job-name", "labeling-job/" + set.id());
        about.put("human-annotated", "yes");
        about.put("creation-date", DATE.format(lineage.acceptedAt().withOffsetSameInstant(ZoneOffset.UTC)));
        line.put(set.id(), label);
        line.put(set.id() + "-metadata", about);
    }
}
