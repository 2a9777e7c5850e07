package io.groundwork.quality;

import io.groundwork.shared.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what happens in a project. */
@Repository
class ProgressRows {

    private final JdbcClient jdbc;

    ProgressRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Unfinished work: to be annotated by somebody, annotated now, and to be judged. */
    Work work(ProjectId project) {
        return jdbc.sql(
                        """
                        select count(*) filter (where kind = 'annotate' and state = 'open') as waiting,
                          count(*) filter (where kind = 'annotate' and state <> 'open') as taken,
                          count(*) filter (where kind <> 'annotate') as judging
                        from work_item where project_id = ? and state in ('open', 'reserved', 'leased', 'parked')""")
                .param(project.value())
                .query((row, n) -> new Work(row.getLong("waiting"), row.getLong("taken"), row.getLong("judging")))
                .single();
    }

    Map<LocalDate, Long> acceptedByDay(ProjectId project, OffsetDateTime since) {
        Map<LocalDate, Long> days = new TreeMap<>();
        jdbc.sql(
                        """
                        select cast(ended_at at time zone 'UTC' as date) as d, count(*) as n from item_run
                        where project_id = ? and ended_at >= ? and outcome = 'accepted' group by d""")
                .params(project.value(), since)
                .query(row -> {
                    days.put(date(row), row.getLong("n"));
                });
        return days;
    }

    /** By day: how many verdicts, and how many of them sent back. */
    Map<LocalDate, Judged> judgedByDay(ProjectId project, OffsetDateTime since) {
        Map<LocalDate, Judged> days = new TreeMap<>();
        jdbc.sql(
                        """
                        select cast(at at time zone 'UTC' as date) as d, count(*) as n,
                          count(*) filter (where verdict = 'rework') as back
                        from verdict where project_id = ? and at >= ? group by d""")
                .params(project.value(), since)
                .query(row -> {
                    days.put(date(row), new Judged(row.getLong("n"), row.getLong("back")));
                });
        return days;
    }

    /** The latest material version of the brief, 0 where there is none. */
    int material(ProjectId project) {
        List<Integer> versions = jdbc.sql("select max(version) from brief where project_id = ? and material")
                .param(project.value())
                .query((row, n) -> row.getInt(1))
                .list();
        return versions.get(0);
    }

    private static LocalDate date(ResultSet row) throws SQLException {
        return row.getObject("d", LocalDate.class);
    }

    /** Unfinished pieces of work. */
    record Work(long waiting, long taken, long judging) {}

    /** Verdicts of a day. */
    record Judged(long reviews, long back) {

        static final Judged NONE = new Judged(0, 0);
    }
}
