package io.groundwork.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a project is.
 *
 * @param total items in all states
 * @param items how many items are in each state, in lower case
 * @param open annotations that wait for somebody
 * @param taken annotations in somebody's hands
 * @param inReview reviews and senior reviews that wait or are in somebody's hands
 * @param days the last two weeks, oldest first
 * @param reviews verdicts of the last seven days
 * @param reworkRate how many of these sent work back, 0..1
 * @param perDay items accepted a day, over the last seven days
 * @param finishedAround when all are accepted at this pace; null when nothing was accepted lately or all is done
 * @param outdated accepted items made under a brief older than the latest material version
 */
public record ProjectProgress(
        long total,
        Map<String, Long> items,
        long open,
        long taken,
        long inReview,
        List<Day> days,
        long reviews,
        double reworkRate,
        double perDay,
        @Nullable LocalDate finishedAround,
        long outdated) {

    /** What was accepted, judged and sent back on one day, in UTC. */
    public record Day(LocalDate date, long accepted, long reviews, long sentBack) {}

    /** How many items are in the state, written in lower case. */
    public long in(String state) {
        return items.getOrDefault(state, 0L);
    }
}
