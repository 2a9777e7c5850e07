package io.groundwork.tasktype.preference.exports;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.groundwork.tasktype.Column;
import io.groundwork.tasktype.preference.Aspect;
import io.groundwork.tasktype.preference.Judged;
import io.groundwork.tasktype.preference.Judgement;
import io.groundwork.tasktype.preference.PreferenceContent;
import io.groundwork.tasktype.preference.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The shape of UltraFeedback (Cui et al. 2023): all responses of a prompt with one annotation for each dimension. Ratings
 * are strings there; {@code Rank} and {@code Type} carry what it has no place for.
 */
@JsonNaming(SnakeCaseStrategy.class)
record UltraFeedback(
        String source,
        String instruction,
        List<String> models,
        List<String> correctAnswers,
        List<String> incorrectAnswers,
        List<Completion> completions) {

    private static final String NONE = "N/A";

    /** One response. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Completion(
            String model,
            String principle,
            String customSystemPrompt,
            String response,
            Map<String, Annotation> annotations) {}

    /** What was said of it on one dimension. */
    record Annotation(
            @JsonProperty("Rating") String rating,
            @JsonProperty("Rank") String rank,
            @JsonProperty("Type") List<String> type,
            @JsonProperty("Rationale") String rationale) {}

    static Optional<UltraFeedback> of(PreferenceContent content, List<Aspect> aspects, Judged judged) {
        List<Completion> completions = new ArrayList<>();
        for (Response response : content.responses()) {
            String text = Comparison.text(response);
            if (text != null) {
                completions.add(
                        new Completion(model(response), "", "", text, annotations(response.id(), aspects, judged)));
            }
        }
        return completions.size() < content.responses().size()
                ? Optional.empty()
                : content.request()
                        .filter(request -> !request.isBlank())
                        .map(request -> new UltraFeedback(
                                source(content),
                                request,
                                content.responses().stream()
                                        .map(UltraFeedback::model)
                                        .toList(),
                                List.of("None"),
                                List.of("None"),
                                completions));
    }

    /** The columns; each dimension is a field of the annotations. */
    static List<Column> columns(List<Aspect> aspects) {
        List<Column> annotation = List.of(
                Column.of("Rating", "string"),
                Column.of("Rank", "string"),
                new Column("Type", "string", true, List.of()),
                Column.of("Rationale", "string"));
        List<Column> annotations = aspects.stream()
                .map(aspect -> new Column(aspect.id(), "struct", false, annotation))
                .toList();
        List<Column> completion = List.of(
                Column.of("model", "string"),
                Column.of("principle", "string"),
                Column.of("custom_system_prompt", "string"),
                Column.of("response", "string"),
                new Column("annotations", "struct", false, annotations));
        return List.of(
                Column.of("source", "string"),
                Column.of("instruction", "string"),
                new Column("models", "string", true, List.of()),
                new Column("correct_answers", "string", true, List.of()),
                new Column("incorrect_answers", "string", true, List.of()),
                new Column("completions", "struct", true, completion));
    }

    private static String model(Response response) {
        return Objects.requireNonNullElse(response.model(), "");
    }

    private static String source(PreferenceContent content) {
        return Objects.requireNonNullElse(content.externalId(), "");
    }

    private static Map<String, Annotation> annotations(String response, List<Aspect> aspects, Judged judged) {
        Map<String, Annotation> annotations = new LinkedHashMap<>();
        String rationale = Objects.requireNonNullElse(judged.reason(), "");
        for (Aspect aspect : aspects) {
            annotations.put(
                    aspect.id(),
                    judged.judgements().stream()
                            .filter(judgement -> judgement.aspect().id().equals(aspect.id()))
                            .findFirst()
                            .map(judgement -> annotation(response, judgement, rationale))
                            .orElse(new Annotation(NONE, NONE, List.of(), rationale)));
        }
        return annotations;
    }

    private static Annotation annotation(String response, Judgement judgement, String rationale) {
        return new Annotation(
                orNone(judgement.ratings().get(response)),
                orNone(judgement.order().ranks().get(response)),
                judgement.classes().getOrDefault(response, List.of()),
                rationale);
    }

    private static String orNone(@Nullable Integer number) {
        return number == null ? NONE : number.toString();
    }
}
