package io.groundwork.tasktype.preference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.groundwork.tasktype.text.Excerpt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Some responses to one prompt.
 *
 * @param prompt a single request; or {@code turns}; neither where the responses are whole conversations
 * @param turns a conversation that the responses go on with
 */
@JsonInclude(Include.NON_NULL)
public record PreferenceContent(
        @Nullable String prompt,
        @Nullable List<Turn> turns,
        @JsonProperty(required = true) List<Response> responses,
        @Nullable String externalId,
        @Nullable String language,
        @Nullable Map<String, Object> metadata) {

    public PreferenceContent {
        turns = turns == null ? null : List.copyOf(turns);
        responses = List.copyOf(responses);
    }

    /** The conversation up to the responses, empty where they are whole conversations themselves. */
    public List<Turn> asked() {
        if (turns != null) {
            return turns;
        }
        return prompt == null ? List.of() : List.of(Turn.user(prompt));
    }

    /** The single request, empty where there is a conversation or none. */
    public Optional<String> request() {
        List<Turn> asked = asked();
        return asked.size() == 1 && asked.get(0).by(Turn.USER)
                ? Optional.of(asked.get(0).content())
                : Optional.empty();
    }

    public Optional<Response> response(String id) {
        return responses.stream().filter(response -> response.id().equals(id)).findFirst();
    }

    public List<String> ids() {
        return responses.stream().map(Response::id).toList();
    }

    /** All that a person has to read, texts and turns. */
    public Stream<String> texts() {
        return Stream.concat(
                asked().stream().map(Turn::content),
                responses.stream()
                        .flatMap(response -> Stream.concat(
                                Stream.ofNullable(response.text()),
                                Stream.ofNullable(response.turns())
                                        .flatMap(List::stream)
                                        .map(Turn::content))));
    }

    /** The heading of the item. */
    public String title() {
        return Excerpt.firstOf(Stream.concat(Stream.concat(lastRequest(), texts()), Stream.ofNullable(externalId))
                .toArray(String[]::new));
    }

    private Stream<String> lastRequest() {
        return asked().stream()
                .filter(turn -> turn.by(Turn.USER))
                .reduce((first, second) -> second)
                .map(Turn::content)
                .stream();
    }
}
