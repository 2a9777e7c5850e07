package io.groundwork.work;

import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the queue as a whole from its table. */
@Repository
class StoredWorkOverview implements WorkOverview {

    private static final String COLUMNS = "select task_id, item_id, project_id, step, state, person_id from work_item ";

    private final JdbcClient database;

    StoredWorkOverview(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, Long> unfinishedBySteps(ProjectId project) {
        Map<String, Long> counts = new HashMap<>();
        database.sql("select step, count(*) as pieces from work_item where project_id = ? "
                        + "and state in ('open', 'reserved', 'leased', 'parked') group by step")
                .param(project.value())
                .query((row, number) -> counts.put(row.getString("step"), row.getLong("pieces")))
                .list();
        return counts;
    }

    @Override
    public List<Projected> unfinished(String afterTask, int limit) {
        return database.sql(COLUMNS + "where task_id > ? and state in ('open', 'reserved', 'leased', 'parked') "
                        + "order by task_id limit ?")
                .params(afterTask, limit)
                .query(StoredWorkOverview::read)
                .list();
    }

    @Override
    public Map<String, Projected> of(Collection<String> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(COLUMNS + "where task_id in (:tasks)")
                .param("tasks", tasks)
                .query(StoredWorkOverview::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Projected::taskId, Function.identity()));
    }

    @Override
    public Optional<Projected> lock(String task) {
        return database.sql(COLUMNS + "where task_id = ? for update")
                .param(task)
                .query(StoredWorkOverview::read)
                .optional();
    }

    private static Projected read(ResultSet row, int number) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        WorkState state = WorkState.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
        return new Projected(
                row.getString("task_id"),
                new ItemId(row.getObject("item_id", UUID.class)),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getString("step"),
                state == WorkState.DONE || state == WorkState.CANCELLED,
                person == null ? null : new PersonId(person));
    }
}
