package io.groundwork.quality;

import io.groundwork.jobs.StandInJob;
import io.groundwork.people.Role;
import io.groundwork.project.Members;
import io.groundwork.project.NewProject;
import io.groundwork.project.ProjectServices;
import io.groundwork.project.ProjectSetup;
import io.groundwork.project.SignedIn;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.MapPropertySource;

/** A project of comparisons and the services that count it, as a node of its own on a bare database. */
final class StatisticsFixture implements AutoCloseable {

    final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    final SignedIn people;
    final PersonId manager;
    private final DataSource database;

    /** A node that runs background jobs, or one that does not. */
    StatisticsFixture(DataSource database, boolean jobs) {
        this.database = database;
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("groundwork.jobs.enabled", Boolean.toString(jobs))));
        context.registerBean(DataSource.class, () -> database);
        context.register(ProjectServices.class, Parts.class);
        context.refresh();
        people = get(SignedIn.class);
        manager = people.add("Manager", Role.MANAGER);
        people.as(manager);
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    Statistics statistics() {
        return get(Statistics.class);
    }

    ProjectId project(String type) {
        return get(ProjectSetup.class).create(NewProject.of("Journals", type)).id();
    }

    JudgedPairs pairs(ProjectId project) {
        return new JudgedPairs(database, project.toString(), manager);
    }

    /** Signs in somebody who has this role in the project. */
    void as(ProjectId project, Role role) {
        people.as(manager);
        PersonId person = people.add("The " + role);
        get(Members.class).put(project, person, Set.of(role), null);
        people.as(person);
    }

    /** Counts here and now. */
    ProjectStatistics counted(ProjectId project) {
        statistics().compute(project);
        get(StatisticsJob.class).run(StandInJob.in(project));
        return statistics().of(project);
    }

    @Override
    public void close() {
        context.close();
    }

    /** What counting needs. */
    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = "io.groundwork.quality",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*\\.((Stored)?Statistics(Job|Rows)?|ArchivedProjects)"))
    @ComponentScan(
            basePackages = "io.groundwork.work",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*\\.(StoredAcceptedResults|AcceptedRows|Retry)"))
    @ComponentScan(basePackages = {"io.groundwork.jobs", "io.groundwork.tasktype.pairwise"})
    static class Parts {}
}
