package io.groundwork.tasktype;

import io.groundwork.shared.Violation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
    default Optional<C> fromPassage(Passage passage) {
        return Optional.empty();
    }

    /** Shapes of rows that are taken besides the type's own content, tried in this order; own rows need none. */
    default List<Importer<C>> importers() {
        return List.of();
    }

    /** The media an item refers to: their SHA-256; before {@link #withMedia} the names that the row gives them. */
    default List<String> media(C content) {
        return List.of();
    }

    /** The content with each of its media under another name; an import puts the SHA-256 of the file in place of its path. */
    default C withMedia(C content, UnaryOperator<String> name) {
        return content;
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

    /**
     * What a reviewer should look at twice: nothing is wrong, but it is unlikely.
     *
     * @param active how long the person worked on it, all rounds of theirs together
     */
    default List<Violation> doubts(R result, S settings, C content, Duration active) {
        return List.of();
    }

    /** The parts a reviewer decides, in order. */
    List<Part> parts(R result);

    /** What differs between two rounds, field by field. */
    List<Change> changes(R before, R after);

    /** The shares that results should reach together; none for most types. */
    default List<Target> targets(S settings) {
        return List.of();
    }

    /** What one result adds to these shares. */
    default Tally tally(R result) {
        return new Tally(1, Map.of());
    }

    /** How far two results are apart: 0 for equals, symmetric, at most 1. */
    double distance(R a, R b);

    /** The formats of a release, the most complete first. */
    List<Exporter<S, C, R>> exporters();

    /** What a manager can learn from all accepted results together. */
    default List<Statistic<S, C, R>> statistics() {
        return List.of();
    }

    /** What a dataset of this type is good for, in the words of the Hugging Face hub, e.g. {@code question-answering}. */
    default List<String> taskCategories() {
        return List.of();
    }
}
