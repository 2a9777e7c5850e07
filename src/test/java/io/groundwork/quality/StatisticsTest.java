package io.groundwork.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.TestDatabase;
import io.groundwork.jobs.BackgroundJobs;
import io.groundwork.jobs.JobCancelled;
import io.groundwork.jobs.StandInJob;
import io.groundwork.people.Role;
import io.groundwork.project.BriefData;
import io.groundwork.project.Briefs;
import io.groundwork.project.ProjectSetup;
import io.groundwork.project.ProjectState;
import io.groundwork.shared.Forbidden;
import io.groundwork.shared.JobId;
import io.groundwork.shared.Json;
import io.groundwork.shared.ProjectId;
import io.groundwork.tasktype.StatisticTable;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What all accepted results say together is counted once, kept, and counted again when it no longer holds. */
class StatisticsTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void countsEveryAcceptedResultOnceAndComesToThePublishedAbilities(TestDatabase database) {
        try (StatisticsFixture fixture = new StatisticsFixture(database.migrated(), false)) {
            ProjectId project = fixture.project("pairwise");
            fixture.pairs(project).citations().insert();
            ProjectStatistics counted = fixture.counted(project);
            assertThat(counted.results()).isEqualTo(3_727);
            assertThat(counted.computedAt()).isNotNull();
            Map<String, Double> abilities = abilities(counted);
            double biometrika = abilities.get("Biometrika");
            assertThat(abilities.get("Comm Statist") - biometrika).isCloseTo(-2.949072, within(1e-6));
            assertThat(abilities.get("JASA") - biometrika).isCloseTo(-0.479570, within(1e-6));
            assertThat(abilities.get("JRSS-B") - biometrika).isCloseTo(0.268954, within(1e-6));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void isStaleAsSoonAsSomethingElseIsAcceptedOrTheBriefChanges(TestDatabase database) {
        DataSource source = database.migrated();
        try (StatisticsFixture fixture = new StatisticsFixture(source, false)) {
            ProjectId project = fixture.project("pairwise");
            assertThat(fixture.statistics().of(project).stale()).isFalse();
            fixture.pairs(project).won("A", "B", 2).tied("A", "B", 1).insert();
            assertThat(fixture.statistics().of(project).stale()).isTrue();
            assertThat(fixture.counted(project).stale()).isFalse();
            fixture.pairs(project).won("B", "A", 1).insert();
            assertThat(fixture.statistics().of(project)).satisfies(now -> {
                assertThat(now.stale()).isTrue();
                assertThat(now.results()).isEqualTo(3);
            });
            assertThat(fixture.counted(project).results()).isEqualTo(4);
            fixture.get(JdbcClient.class)
                    .sql(
                            "update item_run set ended_at = ? where item_id = (select item_id from item_run order by item_id desc limit 1)")
                    .param(OffsetDateTime.parse("2024-06-01T10:00:00Z"))
                    .update();
            assertThat(fixture.statistics().of(project).stale())
                    .as("done again, as many as before")
                    .isTrue();
            assertThat(fixture.counted(project).stale()).isFalse();
            fixture.get(Briefs.class)
                    .publish(project, null, new BriefData("New", "", settings("Helpfulness"), List.of(), false));
            assertThat(fixture.statistics().of(project).stale()).isTrue();
            assertThat(fixture.counted(project).tables().get(0).about()).isEqualTo("Helpfulness");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void isCountedInTheBackgroundOnceAtATime(TestDatabase database) {
        DataSource source = database.migrated();
        try (StatisticsFixture away = new StatisticsFixture(source, false)) {
            ProjectId project = away.project("pairwise");
            away.pairs(project).won("A", "B", 150).won("B", "A", 100).insert();
            ProjectStatistics asked = away.statistics().compute(project);
            assertThat(asked.underWay()).isTrue();
            assertThat(away.statistics().compute(project).job().id())
                    .isEqualTo(asked.job().id());
            try (StatisticsFixture node = new StatisticsFixture(source, true)) {
                wake(node);
                ended(node, asked.job().id(), "done");
            }
            ProjectStatistics done = away.statistics().of(project);
            assertThat(done.results()).isEqualTo(250);
            assertThat(done.stale()).isFalse();
            assertThat(away.statistics().compute(project).job().id())
                    .isNotEqualTo(asked.job().id());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theNextNodeCountsWhatAKilledOneBegan(TestDatabase database) {
        DataSource source = database.migrated();
        JobId job;
        ProjectId project;
        try (StatisticsFixture killed = new StatisticsFixture(source, false)) {
            project = killed.project("pairwise");
            killed.pairs(project).won("A", "B", 150).won("B", "A", 100).insert();
            job = killed.statistics().compute(project).job().id();
            killed.get(JdbcClient.class)
                    .sql("update background_job set state = 'running', node = 'gone', attempts = 1, progress = 0.4,"
                            + " beat_at = ? where id = ?")
                    .params(OffsetDateTime.parse("2020-01-01T00:00:00Z"), job.value())
                    .update();
        }
        try (StatisticsFixture next = new StatisticsFixture(source, true)) {
            wake(next);
            ended(next, job, "done");
            next.people.as(next.people.add("Auditor", Role.AUDITOR));
            assertThat(next.statistics().of(project).results()).isEqualTo(250);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void keepsTheTablesOfBeforeUntilAllIsCounted(TestDatabase database) {
        try (StatisticsFixture fixture = new StatisticsFixture(database.migrated(), false)) {
            ProjectId project = fixture.project("pairwise");
            fixture.pairs(project).won("A", "B", 2).won("B", "A", 1).insert();
            ProjectStatistics before = fixture.counted(project);
            fixture.pairs(project).won("A", "C", 250).insert();
            StatisticsJob job = fixture.get(StatisticsJob.class);
            StandInJob whole = StandInJob.in(project);
            for (int reports = 0; reports < 5; reports++) {
                StandInJob run = StandInJob.in(project).cancelledAfter(reports);
                assertThatThrownBy(() -> job.run(run)).isInstanceOf(JobCancelled.class);
                assertThat(fixture.statistics().of(project).tables()).isEqualTo(before.tables());
            }
            job.run(whole);
            assertThat(whole.progress).isSorted().hasSize(5).endsWith(1.0);
            assertThat(fixture.statistics().of(project).results()).isEqualTo(253);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void isCalledOffWhenTheProjectIsPutAway(TestDatabase database) {
        try (StatisticsFixture fixture = new StatisticsFixture(database.migrated(), false)) {
            ProjectId project = fixture.project("pairwise");
            JobId job = fixture.statistics().compute(project).job().id();
            fixture.get(ProjectSetup.class).change(project, null, ProjectState.ARCHIVED);
            assertThat(fixture.get(BackgroundJobs.class).find(job).orElseThrow().state())
                    .isEqualTo("cancelled");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void tellsNothingToWhoMayNotSeeTheContent(TestDatabase database) {
        try (StatisticsFixture fixture = new StatisticsFixture(database.migrated(), false)) {
            ProjectId project = fixture.project("pairwise");
            for (Role role : List.of(Role.ANNOTATOR, Role.REVIEWER, Role.SENIOR)) {
                fixture.as(project, role);
                assertThatThrownBy(() -> fixture.statistics().of(project)).isInstanceOf(Forbidden.class);
                assertThatThrownBy(() -> fixture.statistics().compute(project)).isInstanceOf(Forbidden.class);
            }
            fixture.as(project, Role.REQUESTER);
            assertThat(fixture.statistics().of(project).tables()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aTypeWithoutStatisticsHasNothingToSay(TestDatabase database) {
        try (StatisticsFixture fixture = new StatisticsFixture(database.migrated(), false)) {
            ProjectId project = fixture.project("notes");
            assertThat(fixture.counted(project).tables()).isEmpty();
            assertThat(fixture.statistics().of(project).stale()).isFalse();
        }
    }

    /** A runner looks for work when something is queued. */
    private static void wake(StatisticsFixture node) {
        node.statistics().compute(node.project("notes"));
    }

    private static void ended(StatisticsFixture node, JobId job, String state) {
        BackgroundJobs jobs = node.get(BackgroundJobs.class);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> jobs.find(job).orElseThrow().state(), state::equals);
    }

    private static Map<String, Double> abilities(ProjectStatistics counted) {
        StatisticTable strengths = counted.tables().stream()
                .filter(table -> table.titleKey().equals("preference.statistic.strength"))
                .findFirst()
                .orElseThrow();
        Map<String, Double> abilities = new HashMap<>();
        strengths.rows().forEach(row -> {
            List<?> interval = (List<?>) Objects.requireNonNull(row.get(3));
            abilities.put(String.valueOf(row.get(0)), ((Number) interval.get(0)).doubleValue());
        });
        return abilities;
    }

    private static JsonNode settings(String dimension) {
        return Json.tree("{\"dimensions\":[{\"id\":\"overall\",\"name\":\"" + dimension
                + "\",\"scale\":3,\"ties\":true}],\"bothBad\":true,\"reason\":\"none\",\"hideModels\":true}");
    }
}
