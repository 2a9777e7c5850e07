package io.groundwork.quality;

import io.groundwork.jobs.JobContext;
import io.groundwork.jobs.JobHandler;
import io.groundwork.project.Project;
import io.groundwork.project.Projects;
import io.groundwork.quality.StatisticsRows.Basis;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.ProjectId;
import io.groundwork.tasktype.TaskTypes;
import io.groundwork.work.AcceptedResults;
import io.groundwork.work.AcceptedResults.Chosen;
import io.groundwork.work.AcceptedResults.Chunk;
import io.groundwork.work.AcceptedResults.Selection;
import io.groundwork.work.Retry;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Reads all accepted results of a project once and keeps what they say together. What is counted lies in memory, so a
 * counting that was cut off begins anew; the tables of the one before stay until it is complete.
 */
@Component
class StatisticsJob implements JobHandler {

    static final String KIND = "statistics";

    private static final int ITEMS = 100;

    private final Projects projects;
    private final TaskTypes types;
    private final AcceptedResults results;
    private final StatisticsRows rows;
    private final Retry retry;
    private final Clock clock;

    StatisticsJob(
            Projects projects,
            TaskTypes types,
            AcceptedResults results,
            StatisticsRows rows,
            Retry retry,
            Clock clock) {
        this.projects = projects;
        this.types = types;
        this.results = results;
        this.rows = rows;
        this.retry = retry;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        Project project = projects.get(Objects.requireNonNull(job.project()));
        Basis basis = new Basis(results.extent(project.id()), project.briefVersion());
        String settings = projects.brief(project.id(), basis.brief()).settings();
        OffsetDateTime now = OffsetDateTime.now(clock);
        ResultCount<?, ?> count = ResultCount.of(types.get(project.taskType()), settings);
        read(job, project.id(), now, basis.accepted().items(), count);
        retry.runInNewTransaction(() -> {
            job.progress(1, null);
            rows.counted(project.id(), now, count.results(), basis, count.tables());
        });
        job.report(Map.of("results", count.results()));
    }

    private void read(JobContext job, ProjectId project, OffsetDateTime until, long items, ResultCount<?, ?> count) {
        Selection everything = new Selection(Set.of(), Set.of(), null, until, false);
        ItemId last = null;
        long done = 0;
        do {
            Chunk chunk = results.next(project, everything, last, ITEMS);
            results.read(chunk.results().stream().map(Chosen::submission).toList())
                    .forEach(count::add);
            done += chunk.results().stream().map(Chosen::item).distinct().count();
            last = chunk.last();
            job.progress(Math.min(1, done / (double) Math.max(1, items)), null);
        } while (last != null);
    }
}
