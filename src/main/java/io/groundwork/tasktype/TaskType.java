package io.groundwork.tasktype;

import io.groundwork.shared.Violation;
import java.util.List;
import java.util.Optional;

/**
 * What makes one kind of labelling: its settings, content and result, how they are checked, compared and exported.
 * A package-private bean in a folder of its own; the id names its folders here, in the front end and in processes.
 *
 * @param <S> settings of the requester, <C> content of an item, <R> result of a person
 */
public interface TaskType<S extends Record, C extends Record, R extends Record> {

    /** One lowercase word. */
    String id();

    Class<S> settings();

    Class<C> content();

    Class<R> result();

    /** Settings a new project starts with. */
    S defaults();

    /** What a person starts from. */
    R blank();

    /** The heading under which an item is listed. */
    String title(C content);

    /** The content made of a piece of a document; empty where the type takes no documents. */
    Optional<C> fromPassage(Passage passage);

    /** The media an item refers to, by SHA-256. */
    default List<String> media(C content) {
        return List.of();
    }

    /**
     * The content as one person sees it: model names hidden, responses shuffled. The same seed gives the same order.
     *
     * @param seed from the work item, so that a reload shows the same
     */
    default C shown(C content, S settings, long seed) {
        return content;
    }

    /** The result as it is kept: what the client sent, and what the server knows of how the content was shown. */
    default R recorded(R result, C shown) {
        return result;
    }

    LabelForm newForm();

    SettingsForm<S> newSettingsForm();

    /** What is wrong with the settings themselves. */
    List<Violation> checkSettings(S settings);

    /** What is wrong with an item under the settings, at import. */
    List<Violation> checkContent(C content, S settings);

    /** The requirement checks of a finished result, each with the part it is about. */
    List<Violation> check(R result, S settings, C content);

    /** The parts a reviewer decides, in order. */
    List<Part> parts(R result);

    /** What differs between two rounds, field by field. */
    List<Change> changes(R before, R after);

    List<Target> targets(S settings);

    Tally tally(R result);

    /** How far two results are apart: 0 for equals, symmetric, at most 1. */
    double distance(R a, R b);

    /** The formats of a release, the most complete first. */
    List<Exporter<S, C, R>> exporters();

    /** What a dataset of this type is good for, in the words of the Hugging Face hub, e.g. {@code question-answering}. */
    default List<String> taskCategories() {
        return List.of();
    }
}
