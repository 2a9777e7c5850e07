package io.groundwork.quality;

import io.groundwork.shared.Json;
import io.groundwork.tasktype.Statistic;
import io.groundwork.tasktype.StatisticTable;
import io.groundwork.tasktype.TaskType;
import io.groundwork.work.AcceptedResult;
import java.util.List;

/** Counts results for all statistics of their task type at once. */
final class ResultCount<C extends Record, R extends Record> {

    private final Class<C> content;
    private final Class<R> result;
    private final List<Statistic.Count<C, R>> counts;
    private long results;

    private ResultCount(Class<C> content, Class<R> result, List<Statistic.Count<C, R>> counts) {
        this.content = content;
        this.result = result;
        this.counts = counts;
    }

    /** Begins under these settings of the type, as JSON. */
    static <S extends Record, C extends Record, R extends Record> ResultCount<C, R> of(
            TaskType<S, C, R> type, String settings) {
        S inForce = Json.read(settings, type.settings());
        return new ResultCount<>(
                type.content(),
                type.result(),
                type.statistics().stream()
                        .map(statistic -> statistic.open(inForce))
                        .toList());
    }

    void add(AcceptedResult accepted) {
        C of = Json.read(accepted.content(), content);
        R said = Json.read(accepted.result(), result);
        counts.forEach(count -> count.add(of, said));
        results++;
    }

    long results() {
        return results;
    }

    List<StatisticTable> tables() {
        return counts.stream().flatMap(count -> count.tables().stream()).toList();
    }
}
