package io.groundwork.work;

import java.util.List;

/** What the item or the batch still lacks of its target distribution. */
public interface Needs {

    List<Need> of(WorkItem work);

    /**
     * One target and how far it is reached.
     *
     * @param type the category, e.g. a question type
     * @param target the share, 0..1
     * @param have how many there are
     * @param missing how many more are needed now
     */
    record Need(String type, double target, int have, int missing) {}
}
