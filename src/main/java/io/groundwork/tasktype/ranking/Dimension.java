package io.groundwork.tasktype.ranking;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.groundwork.tasktype.preference.Scale;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something on which responses are ranked, rated or classified.
 *
 * @param best what the first is, e.g. "clearest"
 * @param worst what the last is
 * @param rank whether responses are put in order
 * @param ties whether two may share a rank
 * @param partial whether some may stay without a rank
 * @param scale the ratings, null where none are asked for
 * @param classes what each response is called, empty where that is not asked
 * @param relatedTo dimensions whose order must not be the other way round
 */
@JsonInclude(Include.NON_NULL)
record Dimension(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String name,
        @Nullable String description,
        @Nullable String best,
        @Nullable String worst,
        @JsonProperty(required = true) boolean rank,
        @JsonProperty(required = true) boolean ties,
        @JsonProperty(required = true) boolean partial,
        @Nullable Scale scale,
        @Nullable List<String> classes,
        @Nullable List<String> relatedTo) {

    Dimension {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        classes = classes == null ? null : List.copyOf(classes);
        relatedTo = relatedTo == null ? null : List.copyOf(relatedTo);
    }

    List<String> known() {
        return classes == null ? List.of() : classes;
    }

    List<String> related() {
        return relatedTo == null ? List.of() : relatedTo;
    }

    boolean classified() {
        return !known().isEmpty();
    }

    /** Whether it says which response is better than which. */
    boolean orders() {
        return rank || scale != null;
    }

    String path() {
        return RankingResult.path(id);
    }

    /** The same, related to other dimensions. */
    Dimension relatedTo(List<String> others) {
        return new Dimension(
                id,
                name,
                description,
                best,
                worst,
                rank,
                ties,
                partial,
                scale,
                classes,
                others.isEmpty() ? null : others);
    }
}
