package io.groundwork.quality;

import io.groundwork.jobs.BackgroundJobs;
import io.groundwork.jobs.JobStatus;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.JobId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.WorkItemId;
import io.groundwork.work.WorkOperations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.JdbcTemplate;

/** The services of this module with real items and submissions; what the queue and the engine would do is written down. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "io.groundwork.quality",
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "io\\.groundwork\\.quality\\.(web\\..*|ui\\..*|.*Test.*|QualityServices.*|StatisticsFixture.*)"))
@ComponentScan(
        basePackages = {"io.groundwork.dataset", "io.groundwork.work"},
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "io\\.groundwork\\.(dataset\\.(?!QueuedItems$|ItemRows$|WaitingLine$|StoredItemSelection$)|work\\.(?!Stored(Submissions|AcceptedResults)$|(Submission|Accepted)Rows$|Retry$)).*"))
class QualityServices {

    @Bean
    JdbcTemplate batches(DataSource database) {
        return new JdbcTemplate(database);
    }

    @Bean
    Asked operations() {
        return new Asked();
    }

    @Bean
    Queued jobs() {
        return new Queued();
    }

    /** Remembers what was asked of the queue. */
    static class Asked implements WorkOperations {

        final List<String> calls = new ArrayList<>();

        @Nullable
        RuntimeException refusal;

        private void call(String what) {
            if (refusal != null) {
                throw refusal;
            }
            calls.add(what);
        }

        @Override
        public void prioritise(ItemId item, int priority, PersonId by) {
            call("prioritise " + item + " " + priority);
        }

        @Override
        public void reassign(ItemId item, PersonId to, PersonId by) {
            call("reassign " + item);
        }

        @Override
        public void unlease(ItemId item, PersonId by) {
            call("unlease " + item);
        }

        @Override
        public void handOverDraft(ItemId item, PersonId to, PersonId by) {
            call("handover " + item);
        }

        @Override
        public void hold(ItemId item, String reason, PersonId by) {
            call("hold " + item + " " + reason);
        }

        @Override
        public void requeue(ItemId item, PersonId by) {
            call("requeue " + item);
        }

        @Override
        public void reopen(ItemId item, String reason, PersonId by) {
            call("reopen " + item);
        }

        @Override
        public void withdraw(ItemId item, String reason, PersonId by) {
            call("withdraw " + item + " " + reason);
        }

        @Override
        public void answered(WorkItemId work) {
            call("answered " + work);
        }
    }

    /** Remembers what was queued. */
    static class Queued implements BackgroundJobs {

        final List<String> kinds = new ArrayList<>();

        @Override
        public JobId submit(
                String kind, @Nullable ProjectId project, @Nullable UUID subject, Object input, @Nullable PersonId by) {
            kinds.add(kind);
            return JobId.next();
        }

        @Override
        public Optional<JobStatus> find(JobId id) {
            return Optional.empty();
        }

        @Override
        public void cancel(JobId id) {
            throw new UnsupportedOperationException();
        }
    }
}
