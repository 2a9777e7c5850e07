package io.groundwork.tasktype.classification;

import io.groundwork.tasktype.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The result items of a Label Studio annotation: choices, reasons as text areas and highlights as labelled regions. */
record LabelStudioResults(ClassificationSettings settings) {

    static final String TEXT = "item_text";
    static final String PROMPT = "item_prompt";

    /** The control of a set that holds something beside its choices; ids of sets have no low line. */
    static String control(LabelSet set, String what) {
        return set.id() + "_" + what;
    }

    List<Map<String, Object>> of(ClassificationResult result) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (LabelSet set : settings.sets()) {
            SetAnswer answer = result.of(set);
            List<String> chosen = set.chosen(answer).stream().map(Label::id).toList();
            if (!chosen.isEmpty()) {
                items.add(item(set.id(), set.id(), "choices", Map.of("choices", chosen)));
            }
            if (!answer.why().isEmpty()) {
                String control = control(set, "reason");
                items.add(item(control, control, "textarea", Map.of("text", List.of(answer.why()))));
            }
            if (!chosen.isEmpty()) {
                spans(set, answer, items);
            }
        }
        return items;
    }

    /** How many chosen labels the brief in force no longer has. */
    long unknown(ClassificationResult result) {
        return result.sets().entrySet().stream()
                .mapToLong(answer -> answer.getValue().labels().size()
                        - settings.set(answer.getKey())
                                .map(set -> set.chosen(answer.getValue()).size())
                                .orElse(0))
                .sum();
    }

    /** A highlight stands for the labels that ask for one, or for all that are chosen where none does. */
    private static void spans(LabelSet set, SetAnswer answer, List<Map<String, Object>> items) {
        List<Label> chosen = set.chosen(answer);
        List<Label> asking = chosen.stream().filter(Label::spansRequired).toList();
        List<String> labels =
                (asking.isEmpty() ? chosen : asking).stream().map(Label::id).toList();
        int number = 1;
        for (Span span : answer.spans()) {
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("start", span.start());
            value.put("end", span.end());
            value.put("text", span.text());
            value.put("labels", labels);
            String control = control(set, "spans");
            items.add(item(control + "_" + number++, control, "labels", value));
        }
    }

    private static Map<String, Object> item(String id, String control, String type, Map<String, Object> value) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", id);
        item.put("from_name", control);
        item.put("to_name", TEXT);
        item.put("type", type);
        item.put("origin", "manual");
        item.put("value", value);
        return item;
    }
}
