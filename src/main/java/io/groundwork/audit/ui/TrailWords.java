package io.groundwork.audit.ui;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.audit.AuditEntry;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Says an entry of the trail in words. */
final class TrailWords {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final Function<String, String> texts;

    TrailWords(Function<String, String> texts) {
        this.texts = texts;
    }

    static String time(AuditEntry entry) {
        return TIME.format(entry.at()) + " UTC";
    }

    /** The sentence of the action; an action without one is shown by its own name. */
    String sentence(AuditEntry entry) {
        String key = "audit.action." + entry.action();
        String text = texts.apply(key);
        return text.contains(key) ? entry.action().replace('.', ' ') : text;
    }

    /** The small facts, each as "name value". */
    List<String> facts(AuditEntry entry) {
        List<String> facts = new ArrayList<>();
        entry.details().properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (!value.isNull() && !(value.isTextual() && value.asText().isEmpty())) {
                facts.add(field.getKey() + " " + (value.isValueNode() ? shorten(value.asText()) : value.toString()));
            }
        });
        return facts;
    }

    private static String shorten(String value) {
        return value.matches("[0-9a-f]{8}-[0-9a-f-]{27}") ? value.substring(24) : value;
    }
}
