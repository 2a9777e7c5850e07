package io.groundwork.quality;

import io.groundwork.project.ProjectFigures;
import io.groundwork.shared.ProjectId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts the items of several projects in one go. */
@Repository
@Transactional(readOnly = true)
class CountedFigures implements ProjectFigures {

    private final JdbcClient jdbc;

    CountedFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ProjectId, Figures> of(Collection<ProjectId> projects) {
        Map<ProjectId, Figures> figures = new HashMap<>();
        if (projects.isEmpty()) {
            return figures;
        }
        jdbc.sql(
                        """
                        select project_id, count(*) as n, count(*) filter (where state = 'accepted') as done,
                          count(*) filter (where state not in ('accepted', 'withdrawn')) as rest
                        from item where project_id in (:ids) group by project_id""")
                .param("ids", projects.stream().map(ProjectId::value).toList())
                .query(row -> {
                    figures.put(
                            new ProjectId(row.getObject("project_id", UUID.class)),
                            new Figures(row.getLong("n"), row.getLong("done"), row.getLong("rest")));
                });
        return figures;
    }
}
