package io.groundwork.tasktype.classification;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/** The sets of labels that the requester asks for, in the order in which they are shown. */
record ClassificationSettings(@JsonProperty(required = true) List<LabelSet> sets) {

    static final ClassificationSettings DEFAULTS = new ClassificationSettings(List.of(
            new LabelSet(
                    "toxicity",
                    "Toxicity",
                    false,
                    true,
                    List.of(
                            new Label(
                                    "not-toxic",
                                    "Not toxic",
                                    "Attacks nobody. Blunt words about a thing or an idea are not toxic.",
                                    false,
                                    false,
                                    true),
                            new Label(
                                    "toxic",
                                    "Toxic",
                                    "Insults, mocks, threatens or demeans a person or a group.",
                                    true,
                                    true,
                                    false))),
            new LabelSet(
                    "kinds",
                    "Kinds of harm",
                    true,
                    false,
                    List.of(
                            Label.plain("insult", "Insult", "Calls somebody names."),
                            Label.plain("mockery", "Mockery", "Makes fun of somebody."),
                            Label.plain("threat", "Threat", "Announces harm, or wishes it on somebody."),
                            Label.plain(
                                    "prejudice", "Prejudice", "Judges people by the group that they belong to.")))));

    ClassificationSettings {
        sets = List.copyOf(sets);
    }

    Optional<LabelSet> set(String id) {
        return sets.stream().filter(set -> set.id().equals(id)).findFirst();
    }

    /** The set whose labels say good or bad. */
    Optional<LabelSet> judging() {
        return sets.stream().filter(LabelSet::judges).findFirst();
    }
}
