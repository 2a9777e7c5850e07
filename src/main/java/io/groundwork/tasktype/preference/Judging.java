package io.groundwork.tasktype.preference;

import java.util.List;

/** Says in the words of all preference types what one type's results say. Stateless. */
public interface Judging<S extends Record, R extends Record> {

    /** The dimensions, in their order. */
    List<Aspect> aspects(S settings);

    /** Those of them that say which response is better than which; each becomes a file where a format takes pairs. */
    default List<Aspect> orders(S settings) {
        return aspects(settings);
    }

    /** One judgement for each of these dimensions that the result speaks of. */
    Judged of(S settings, R result);
}
