package io.groundwork.tasktype.qa;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A passage to ask about, or a topic, or neither. */
@JsonInclude(Include.NON_NULL)
record QaContent(
        @Nullable String passage,
        @Nullable String title,
        @Nullable String source,
        @Nullable String topic,
        @Nullable String externalId,
        @Nullable String language,
        @Nullable Map<String, Object> metadata) {

    /** The passage, or nothing. */
    String text() {
        return passage == null ? "" : passage;
    }
}
