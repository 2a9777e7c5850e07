package io.groundwork.dataset;

import io.groundwork.TestDatabase;
import io.groundwork.people.Role;
import io.groundwork.project.Batch;
import io.groundwork.project.Brief;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectState;
import io.groundwork.project.Projects;
import io.groundwork.shared.BatchId;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A migrated database with one person and one project, and the little of the project module that items ask. */
public final class DatasetFixture implements Projects {

    public final DataSource source;
    public final JdbcClient jdbc;
    public final TransactionTemplate transaction;
    public final Clock clock = Clock.systemUTC();
    public final PersonId person = PersonId.next();
    public final ProjectId project = ProjectId.next();
    public final List<Object> events = new ArrayList<>();
    /** The project's settings. */
    public String settings = "{}";
    /** The project's task type. */
    public String taskType = "qa";

    private final List<Batch> batches = new ArrayList<>();

    public DatasetFixture(TestDatabase database) {
        this(database.migrated());
    }

    /** On a database that has all tables. */
    public DatasetFixture(DataSource database) {
        source = database;
        jdbc = JdbcClient.create(source);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        OffsetDateTime now = now();
        jdbc.sql(
                        """
                insert into person (id, username, display_name, active, languages, skills, sensitivity, created_at, version)
                values (?, 'manager', 'Manager', true, '', '', 0, ?, 0)""")
                .params(person.value(), now)
                .update();
        jdbc.sql(
                        """
                insert into project (id, name, task_type, state, brief_version, overlap, review_rate, rework_limit,
                  rework_hold_hours, open_window, blind, seed, created_by, created_at, changed_at, version)
                values (?, 'Project', 'qa', 'active', 1, 1, 0, 3, 24, 5000, false, 1, ?, ?, ?, 0)""")
                .params(project.value(), person.value(), now, now)
                .update();
    }

    QueuedItems items() {
        return new QueuedItems(new ItemRows(jdbc), this, events::add, clock);
    }

    public BatchId batch(int number, int priority, boolean pilot, String state) {
        Batch batch =
                new Batch(BatchId.next(), project, number, "Batch " + number, priority, null, null, null, pilot, state);
        batches.add(batch);
        jdbc.sql(
                        """
                insert into batch (id, project_id, number, name, priority, pilot, state, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(batch.id().value(), project.value(), number, batch.name(), priority, pilot, state, now())
                .update();
        return batch.id();
    }

    void approve(BatchId id) {
        batches.replaceAll(batch -> !batch.id().equals(id)
                ? batch
                : new Batch(
                        id,
                        project,
                        batch.number(),
                        batch.name(),
                        batch.priority(),
                        null,
                        null,
                        null,
                        batch.pilot(),
                        "approved"));
    }

    public ItemId item(BatchId batch) {
        ItemId id = ItemId.next();
        jdbc.sql(
                        """
                insert into item (id, project_id, batch_id, title, content, content_hash, sensitivity, priority, state,
                  run, skips, created_at, changed_at)
                values (?, ?, ?, 'An item', '{}', ?, 0, 0, 'waiting', 0, 0, ?, ?)""")
                .params(
                        id.value(),
                        project.value(),
                        batch.value(),
                        UUID.randomUUID().toString(),
                        now(),
                        now())
                .update();
        return id;
    }

    public long count(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Long.class).single();
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }

    @Override
    public Project get(ProjectId id) {
        return new Project(
                id,
                "Project",
                taskType,
                ProjectState.ACTIVE,
                1,
                1,
                0,
                3,
                24,
                5000,
                false,
                Set.of(),
                1,
                null,
                person,
                now(),
                now(),
                0);
    }

    @Override
    public Collection<Project> all(Collection<ProjectId> ids) {
        return ids.stream().map(this::get).toList();
    }

    @Override
    public List<Project> of(PersonId of, Set<Role> roles) {
        return List.of(get(project));
    }

    @Override
    public List<Project> active() {
        return List.of(get(project));
    }

    @Override
    public Brief brief(ProjectId id, int version) {
        return new Brief(id, version, "", "", settings, List.of(), false, person, now());
    }

    @Override
    public Brief brief(ProjectId id) {
        return brief(id, 1);
    }

    @Override
    public Optional<Brief> unacknowledged(ProjectId id, PersonId of) {
        return Optional.empty();
    }

    @Override
    public Batch batch(BatchId id) {
        return batches.stream()
                .filter(batch -> batch.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<Batch> batches(ProjectId id) {
        return List.copyOf(batches);
    }

    @Override
    public Collection<PersonId> members(ProjectId id, Role role) {
        return List.of(person);
    }
}
