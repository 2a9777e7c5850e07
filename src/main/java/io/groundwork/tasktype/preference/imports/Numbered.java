package io.groundwork.tasktype.preference.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads the responses that stand in fields of their own, the models beside them, the prompt, and keeps what is left. */
final class Numbered {

    private Numbered() {}

    /** Reads them into the draft; fields in {@code known} are read by the caller. */
    static void read(String path, ObjectNode row, Collection<String> responses, Collection<String> known, Draft draft) {
        Set<String> read = new HashSet<>(known);
        read.addAll(responses);
        for (String response : responses) {
            Optional<String> model = Field.model(row, response);
            if (!isEmpty(row.path(response))) {
                draft.response(
                        path + response,
                        row.get(response),
                        model.map(name -> Field.orNull(row.get(name))).orElse(null),
                        response);
            }
            model.ifPresent(read::add);
        }
        ObjectNode rest = row.deepCopy();
        rest.remove(read);
        Optional<String> prompt = Field.prompt(rest);
        prompt.ifPresent(name -> draft.prompt(path + name, rest.get(name)));
        prompt.ifPresent(rest::remove);
        rest.properties().forEach(field -> draft.keep(field.getKey(), field.getValue()));
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull() || (value.isTextual() && value.asText().isBlank());
    }
}
