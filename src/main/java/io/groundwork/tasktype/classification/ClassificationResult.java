package io.groundwork.tasktype.classification;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What a person chose in each set, by the id of the set. */
record ClassificationResult(@JsonProperty(required = true) Map<String, SetAnswer> sets) {

    static final ClassificationResult BLANK = new ClassificationResult(Map.of());

    ClassificationResult {
        sets.forEach((set, answer) -> Objects.requireNonNull(answer, set));
        sets = Collections.unmodifiableMap(new LinkedHashMap<>(sets));
    }

    /** The answer in a set; an empty one where there is none. */
    SetAnswer of(String set) {
        return sets.getOrDefault(set, SetAnswer.EMPTY);
    }

    SetAnswer of(LabelSet set) {
        return of(set.id());
    }

    static String path(String set) {
        return "/sets/" + set;
    }
}
