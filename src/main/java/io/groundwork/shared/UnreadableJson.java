package io.groundwork.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;

/** Turns Jackson's complaint into a violation that names the field. */
final class UnreadableJson {

    private UnreadableJson() {}

    static InvalidInput from(JsonProcessingException unreadable) {
        if (unreadable instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            String path = mapping.getPath().stream()
                    .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                    .collect(Collectors.joining());
            return InvalidInput.of(path, "json.field", mapping.getOriginalMessage());
        }
        return InvalidInput.of("", "json.unreadable", unreadable.getOriginalMessage());
    }
}
