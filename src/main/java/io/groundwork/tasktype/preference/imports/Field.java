package io.groundwork.tasktype.preference.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds fields by what tools usually call them. */
final class Field {

    private static final List<String> PROMPTS =
            List.of("prompt", "instruction", "question", "input", "query", "source", "text", "context");
    private static final Pattern NUMBERED = Pattern.compile("(.*?)[-_ ]?(\\d{1,2}|[a-i])", Pattern.CASE_INSENSITIVE);
    private static final Pattern MODEL = Pattern.compile("(model|.*[-_ ]model)", Pattern.CASE_INSENSITIVE);
    private static final int STEM_WITH_LETTERS = 4;

    private Field() {}

    /** The name of the field with the prompt. */
    static Optional<String> prompt(ObjectNode row) {
        return PROMPTS.stream()
                .filter(name -> row.path(name).isTextual() || row.path(name).isArray())
                .findFirst();
    }

    /** Names that differ in their number or letter only, at least two, in their order; the longest such list. */
    static List<String> numbered(ObjectNode row) {
        Map<String, List<String>> byStem = new LinkedHashMap<>();
        row.properties().forEach(field -> {
            Matcher name = NUMBERED.matcher(field.getKey());
            if (name.matches() && holdsResponse(field.getValue()) && isStem(name)) {
                byStem.computeIfAbsent(name.group(1).toLowerCase(Locale.ROOT), first -> new ArrayList<>())
                        .add(field.getKey());
            }
        });
        return byStem.values().stream()
                .filter(names -> names.size() >= 2)
                .max(Comparator.comparingInt(List::size))
                .map(names -> names.stream().sorted(Field::byNumber).toList())
                .orElse(List.of());
    }

    /** A letter counts only behind a word: {@code response_a}, never the last letter of a short name. */
    private static boolean isStem(Matcher name) {
        String stem = name.group(1);
        boolean digits = Character.isDigit(name.group(2).charAt(0));
        boolean apart = name.end(1) < name.start(2);
        return !MODEL.matcher(stem).matches() && (digits || (apart && stem.length() >= STEM_WITH_LETTERS));
    }

    private static boolean holdsResponse(JsonNode value) {
        return value.isTextual() || (value.isArray() && value.path(0).has("role"));
    }

    private static int byNumber(String one, String other) {
        String first = number(one);
        String second = number(other);
        return first.length() == second.length() ? first.compareToIgnoreCase(second) : first.length() - second.length();
    }

    /** The number or letter at the end of a name. */
    static String number(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        return numbered.matches() ? numbered.group(2) : "";
    }

    /** The model that belongs to a response, as {@code model_1} or {@code response_1_model} beside {@code response_1}. */
    static Optional<String> model(ObjectNode row, String response) {
        String number = number(response);
        return Stream.of(
                        "model_" + number,
                        "model-" + number,
                        "model" + number,
                        response + "_model",
                        response + "-model")
                .filter(row::has)
                .findFirst();
    }

    static @Nullable String orNull(@Nullable JsonNode value) {
        return value == null
                        || value.isNull()
                        || value.isContainerNode()
                        || value.asText().isBlank()
                ? null
                : value.asText();
    }
}
