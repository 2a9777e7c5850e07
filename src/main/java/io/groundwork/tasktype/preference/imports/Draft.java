package io.groundwork.tasktype.preference.imports;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Json;
import io.groundwork.tasktype.preference.PreferenceContent;
import io.groundwork.tasktype.preference.Response;
import io.groundwork.tasktype.preference.Turn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Content in the making. Responses get the ids a, b, c ... in the order of the row: names of other tools often tell which
 * model it was.
 */
final class Draft {

    private final List<Response> responses = new ArrayList<>();
    private final Map<String, Object> metadata = new LinkedHashMap<>();
    private @Nullable String prompt;
    private @Nullable List<Turn> turns;
    private @Nullable String externalId;
    private @Nullable String language;

    /** The prompt: a text, or a list of turns. */
    Draft prompt(String path, @Nullable JsonNode value) {
        if (value != null && value.isArray()) {
            turns = turns(path, value);
        } else if (value != null && !value.isNull()) {
            prompt = text(path, value);
        }
        return this;
    }

    /** One more response: a text, or a list of turns. */
    Draft response(String path, JsonNode value, @Nullable String model, @Nullable String known) {
        String id = Letters.of(responses.size());
        Response response = value.isArray()
                ? new Response(id, null, turns(path, value), null, null, model, known, null)
                : Response.ofText(id, text(path, value)).by(model).known(known);
        responses.add(response);
        return this;
    }

    Draft externalId(@Nullable JsonNode value) {
        externalId = Field.orNull(value);
        return this;
    }

    Draft language(@Nullable JsonNode value) {
        language = Field.orNull(value);
        return this;
    }

    /** Keeps a value that has no place of its own; lists and objects are results or layout of the other tool and go. */
    Draft keep(String name, JsonNode value) {
        if (value.isTextual() && !value.asText().isBlank()) {
            metadata.put(name, value.asText());
        } else if (value.isNumber() || value.isBoolean()) {
            metadata.put(name, Json.mapper().convertValue(value, Object.class));
        }
        return this;
    }

    PreferenceContent finished(String path) {
        if (responses.isEmpty()) {
            throw InvalidInput.of(path, "preference.import.responses");
        }
        return new PreferenceContent(
                prompt, turns, responses, externalId, language, metadata.isEmpty() ? null : metadata);
    }

    private static String text(String path, JsonNode value) {
        if (!value.isTextual() && !value.isNumber()) {
            throw InvalidInput.of(path, "preference.import.text");
        }
        return value.asText();
    }

    private static List<Turn> turns(String path, JsonNode list) {
        List<Turn> turns = new ArrayList<>();
        for (JsonNode turn : list) {
            JsonNode role = turn.get("role");
            JsonNode content = turn.get("content");
            if (role == null || content == null || !content.isTextual()) {
                throw InvalidInput.of(path + "/" + turns.size(), "preference.import.turns");
            }
            turns.add(new Turn(role.asText(), content.asText()));
        }
        return turns;
    }
}
