package io.groundwork.tasktype;

import java.util.List;

/** Something to learn from all accepted results of a project together, counted one by one in constant memory. */
@FunctionalInterface
public interface Statistic<S extends Record, C extends Record, R extends Record> {

    /** Begins a count under the settings in force. */
    Count<C, R> open(S settings);

    /** A count that goes on. */
    interface Count<C extends Record, R extends Record> {

        void add(C content, R result);

        /** What was counted; none where there is nothing to say yet. */
        List<StatisticTable> tables();
    }
}
