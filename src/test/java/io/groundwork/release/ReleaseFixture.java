package io.groundwork.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.jobs.JobHandler;
import io.groundwork.people.Role;
import io.groundwork.project.NewProject;
import io.groundwork.project.ProjectServices;
import io.groundwork.project.ProjectSetup;
import io.groundwork.project.Projects;
import io.groundwork.project.SignedIn;
import io.groundwork.shared.BatchId;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.Json;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A project with accepted items and the services that release them, on a bare database. */
final class ReleaseFixture implements AutoCloseable {

    final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    final Path home;
    final SignedIn people;
    final PersonId manager;
    final PersonId annotator;
    final PersonId reviewer;
    final ProjectId project;
    final BatchId batch;
    private final JdbcTemplate jdbc;
    private final AcceptedItems items;

    ReleaseFixture(DataSource database, Path home, boolean jobs) {
        this.home = home;
        this.jdbc = new JdbcTemplate(database);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of("groundwork.home", home.toString(), "groundwork.jobs.enabled", Boolean.toString(jobs))));
        context.registerBean(DataSource.class, () -> database);
        context.register(ProjectServices.class, Parts.class);
        context.refresh();
        people = context.getBean(SignedIn.class);
        manager = people.add("Manager", Role.MANAGER);
        annotator = people.add("Anna");
        reviewer = people.add("Ravi");
        people.as(manager);
        project = context.getBean(ProjectSetup.class)
                .create(NewProject.of("City history", "qa"))
                .id();
        batch = context.getBean(Projects.class).batches(project).get(0).id();
        items = new AcceptedItems(database, project.toString(), annotator);
    }

    Releases releases() {
        return context.getBean(Releases.class);
    }

    JobHandler job() {
        return context.getBean(ReleaseJob.class);
    }

    /** Builds the release here and now. */
    Release built(NewRelease wanted) {
        Release release = releases().create(project, wanted).release();
        job().run(new PlainJob(release));
        return releases().get(release.id()).release();
    }

    Path folder(Release release) {
        return home.resolve("releases").resolve(project.toString()).resolve(Integer.toString(release.number()));
    }

    static JsonNode result(int n) {
        return AcceptedItems.result(n);
    }

    /** So many items, each annotated once and accepted. */
    List<ItemId> accepted(int count) {
        return items.insert(count);
    }

    /** An item in a state of its own, to be given submissions. */
    ItemId item(String state, int overlap) {
        return items.item(state, overlap);
    }

    /** One finished piece of work in a slot of the item's first run. */
    void submitted(
            ItemId item,
            int slot,
            int round,
            String kind,
            PersonId person,
            PersonId author,
            String result,
            boolean counts) {
        items.submitted(item, slot, round, kind, person, author, result, counts);
    }

    void sql(String sql, Object... arguments) {
        jdbc.update(sql, arguments);
    }

    long count(String sql) {
        Long count = jdbc.queryForObject(sql, Long.class);
        return count == null ? 0 : count;
    }

    static String verdict(String verdict, JsonNode fixed) {
        ObjectNode review = Json.mapper().createObjectNode().put("verdict", verdict);
        review.putArray("parts");
        review.putArray("remarks");
        if (fixed != null) {
            review.set("fixed", fixed);
        }
        return review.toString();
    }

    @Override
    public void close() {
        context.close();
    }

    /** What the release module needs of the others. */
    @org.springframework.boot.test.context.TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = "io.groundwork.release",
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "io\\.groundwork\\.release\\.(web|ui)\\..*"))
    @ComponentScan(basePackages = {"io.groundwork.jobs", "io.groundwork.tasktype.qa"})
    @ComponentScan(
            basePackages = "io.groundwork.work",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*\\.(StoredAcceptedResults|AcceptedRows)"))
    @ComponentScan(
            basePackages = "io.groundwork.dataset",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    ".*\\.(QueuedItems|ItemRows|DatasetConfiguration|StoredMedia|Media(Keeper|Rows)|FolderStorage)"))
    @ComponentScan(
            basePackages = "io.groundwork.ui",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.Message[A-Za-z]*"))
    static class Parts {

        @Bean
        TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
            return new TransactionTemplate(transactions);
        }
    }
}
