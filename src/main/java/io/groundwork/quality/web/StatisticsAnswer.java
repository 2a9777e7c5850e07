package io.groundwork.quality.web;

import io.groundwork.jobs.JobStatus;
import io.groundwork.quality.ProjectStatistics;
import io.groundwork.shared.JobId;
import io.groundwork.tasktype.StatisticTable;
import io.groundwork.ui.Messages;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The statistics of a project as a client sees them.
 *
 * @param computedAt null before they were counted the first time
 * @param results over how many accepted results
 * @param stale whether what is accepted, or the brief, is another now
 * @param job the last counting, null where none was asked for
 */
record StatisticsAnswer(
        @Nullable OffsetDateTime computedAt, long results, boolean stale, @Nullable Job job, List<Table> tables) {

    static StatisticsAnswer of(ProjectStatistics statistics, Messages messages) {
        return new StatisticsAnswer(
                statistics.computedAt(),
                statistics.results(),
                statistics.stale(),
                Job.of(statistics.job()),
                statistics.tables().stream()
                        .map(table -> Table.of(table, messages))
                        .toList());
    }

    /**
     * A counting.
     *
     * @param state queued, running, done, failed or cancelled
     * @param progress 0..1
     */
    record Job(JobId id, String state, double progress, @Nullable String error) {

        static @Nullable Job of(@Nullable JobStatus job) {
            return job == null ? null : new Job(job.id(), job.state(), job.progress(), job.error());
        }
    }

    /**
     * One table.
     *
     * @param key what is counted, the same in every language
     * @param about what of it, a dimension or a set of labels for instance; null for all
     * @param note how it was computed and how it is read
     * @param rows one cell for each column, null where there is nothing to say
     */
    record Table(
            String key,
            @Nullable String about,
            String title,
            String note,
            List<Column> columns,
            List<List<@Nullable Object>> rows) {

        static Table of(StatisticTable table, Messages messages) {
            Object[] arguments = table.arguments().toArray();
            return new Table(
                    table.titleKey(),
                    table.about(),
                    messages.text(table.titleKey(), arguments),
                    table.noteKey().isEmpty() ? "" : messages.text(table.noteKey(), arguments),
                    table.columns().stream()
                            .map(column -> Column.of(column, messages))
                            .toList(),
                    table.rows());
        }
    }

    /**
     * One column.
     *
     * @param key what it says, the same in every language
     * @param kind text; count; share, 0..1; number; interval or share_interval, the estimate and the ends of its interval
     */
    record Column(String key, String title, String kind) {

        static Column of(StatisticTable.Heading heading, Messages messages) {
            return new Column(
                    heading.key(),
                    messages.text(heading.key()),
                    heading.kind().name().toLowerCase(Locale.ROOT));
        }
    }
}
