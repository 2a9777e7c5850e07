package io.groundwork.tasktype.classification;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Labels of which one is chosen, or several.
 *
 * @param id its key in results and files, the same in every version of the brief
 * @param required whether a label must be chosen
 */
record LabelSet(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) boolean multiple,
        @JsonProperty(required = true) boolean required,
        @JsonProperty(required = true) List<Label> labels) {

    /** Two labels without a name, to begin with. */
    static final LabelSet EMPTY = new LabelSet("", "", false, true, List.of(Label.EMPTY, Label.EMPTY));

    LabelSet {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        labels = List.copyOf(labels);
    }

    String path() {
        return "/sets/" + id;
    }

    Optional<Label> label(String id) {
        return labels.stream().filter(label -> label.id().equals(id)).findFirst();
    }

    /** The keys of the labels, in their order. */
    List<String> classes() {
        return labels.stream().map(Label::id).toList();
    }

    /** Those of the labels that are chosen, in the order of the set. */
    List<Label> chosen(SetAnswer answer) {
        return labels.stream()
                .filter(label -> answer.labels().contains(label.id()))
                .toList();
    }

    /** Whether nobody wrote anything into it. */
    boolean saysNothing() {
        return name.isBlank() && labels.stream().allMatch(Label::saysNothing);
    }

    /** Whether some of its labels say good or bad. */
    boolean judges() {
        return labels.stream().anyMatch(label -> label.good() != null);
    }
}
