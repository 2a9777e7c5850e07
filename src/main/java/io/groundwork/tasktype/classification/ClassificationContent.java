package io.groundwork.tasktype.classification;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text to label, with the prompt that it answers where there is one. */
@JsonInclude(Include.NON_NULL)
record ClassificationContent(
        @Nullable String text,
        @Nullable String prompt,
        @Nullable String externalId,
        @Nullable String language,
        @Nullable Map<String, Object> metadata) {

    /** What of the metadata tells readers where they are; the rest could lead them, such as the name of a model. */
    private static final Set<String> SHOWN = Set.of("title", "headings", "heading", "page", "author", "date");

    /** As who labels it sees it. */
    ClassificationContent shown() {
        if (metadata == null) {
            return this;
        }
        Map<String, Object> facts = new LinkedHashMap<>(metadata);
        facts.keySet().retainAll(SHOWN);
        return new ClassificationContent(text, prompt, externalId, language, facts.isEmpty() ? null : facts);
    }

    /** The text, or nothing. */
    String body() {
        return text == null ? "" : text;
    }

    /** The prompt, or nothing. */
    String asked() {
        return prompt == null ? "" : prompt;
    }

    boolean hasPrompt() {
        return !asked().isBlank();
    }
}
