package io.groundwork.audit.ui;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.audit.AuditEntry;
import io.groundwork.shared.PersonId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Says an entry of the trail in words: a sentence with what matters in it, and the rest as small facts. */
final class TrailWords {

    private static final Pattern NAMED = Pattern.compile("\\{(\\w+)}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Map<String, String> WORDS = Map.of(
            "kind", "audit.kind.",
            "from", "project.state.",
            "roles", "people.role.",
            "lost", "people.role.",
            "what", "quality.bulk.",
            "reason", "audit.reason.");

    private final Locale locale;
    private final Texts texts;
    private final Map<PersonId, String> people;

    /** The text of a key, with its arguments; the key itself where there is none. */
    interface Texts {
        String of(String key, Object... arguments);
    }

    TrailWords(Locale locale, Texts texts, Map<PersonId, String> people) {
        this.locale = locale;
        this.texts = texts;
        this.people = people;
    }

    /** The people who are named among the facts. */
    static Set<PersonId> named(AuditEntry entry) {
        return StreamSupport.stream(entry.details().spliterator(), false)
                .filter(value -> value.isTextual() && ID.matcher(value.asText()).matches())
                .map(value -> PersonId.of(value.asText()))
                .collect(Collectors.toSet());
    }

    String who(AuditEntry entry, String system) {
        return entry.person() == null ? system : people.getOrDefault(entry.person(), "");
    }

    String time(AuditEntry entry) {
        return DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss", locale)
                        .withZone(ZoneOffset.UTC)
                        .format(entry.at()) + " UTC";
    }

    /** The sentence of the action; an action without one is shown by its own name. */
    String sentence(AuditEntry entry) {
        return NAMED.matcher(pattern(entry))
                .replaceAll(found -> Matcher.quoteReplacement(value(entry, found)))
                .strip();
    }

    /** What the sentence does not say yet; ids are left out. */
    List<String> facts(AuditEntry entry) {
        Set<String> said = NAMED.matcher(pattern(entry))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(HashSet::new));
        said.addAll(Set.of("verdict", "path", "issue"));
        List<String> facts = new ArrayList<>();
        entry.details().properties().forEach(field -> {
            String fact = said.contains(field.getKey()) ? "" : fact(field.getKey(), field.getValue());
            if (!fact.isEmpty()) {
                facts.add(fact);
            }
        });
        return facts;
    }

    private String pattern(AuditEntry entry) {
        String key = "audit.action." + entry.action();
        String verdict = entry.details().path("verdict").asText("");
        String special = texts.of(key + "." + verdict);
        if (!verdict.isEmpty() && !special.equals(key + "." + verdict)) {
            return special;
        }
        String text = texts.of(key);
        return text.equals(key) ? entry.action().replace('.', ' ') : text;
    }

    private String value(AuditEntry entry, MatchResult found) {
        return said(found.group(1), entry.details().path(found.group(1)));
    }

    private String fact(String name, JsonNode value) {
        if (value.isBoolean()) {
            return value.asBoolean() ? known("audit.fact." + name, "") : "";
        }
        if (name.equals("back")) {
            return value.isEmpty() ? "" : known("audit.fact.back", "", value.size());
        }
        String said = said(name, value);
        boolean nothing = said.isEmpty() || (value.isArray() && value.isEmpty());
        return nothing ? "" : known("audit.fact." + name, name + " " + said, said);
    }

    private String known(String key, String otherwise, Object... arguments) {
        String text = texts.of(key, arguments);
        return text.equals(key) ? otherwise : text;
    }

    private String said(String name, JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(one -> said(name, one))
                    .filter(one -> !one.isEmpty())
                    .collect(Collectors.joining(", "));
        }
        String text = value.isContainerNode() ? value.toString() : value.asText("");
        if (ID.matcher(text).matches()) {
            return people.getOrDefault(PersonId.of(text), "");
        }
        if (name.equals("taskType")) {
            return known(text + ".name", text);
        }
        String words = WORDS.get(name);
        return words == null ? text : words(words, text);
    }

    /** One word or several, separated by commas, each by the text that stands for it. */
    private String words(String keys, String text) {
        String one = known(keys + text, "");
        if (!one.isEmpty() || !text.contains(",")) {
            return one.isEmpty() ? text : one;
        }
        return Pattern.compile(",\\s*")
                .splitAsStream(text)
                .map(word -> known(keys + word, word))
                .collect(Collectors.joining(", "));
    }
}
