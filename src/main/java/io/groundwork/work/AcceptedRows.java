package io.groundwork.work;

import io.groundwork.shared.BatchId;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.SubmissionId;
import io.groundwork.work.AcceptedResults.Chosen;
import io.groundwork.work.AcceptedResults.Extent;
import io.groundwork.work.AcceptedResults.Selection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The queries behind {@link AcceptedResults}. */
@Repository
class AcceptedRows {

    private static final UUID FIRST = new UUID(0, 0);
    private static final String DECIDED_LAST =
            """

            and (r.overlap = 1 or s.slot = (
              select a.slot from submission a
              where a.item_id = s.item_id and a.run = s.run and a.kind = 'adjudicate' and a.recalled_at is null
              order by a.submitted_at desc, a.slot limit 1))""";

    private final JdbcClient jdbc;

    AcceptedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Extent extent(ProjectId project) {
        long items = jdbc.sql("select count(*) from item where project_id = ? and state = 'accepted'")
                .param(project.value())
                .query(Long.class)
                .single();
        return jdbc.sql(
                        """
                        select ended_at from item_run where project_id = ? and outcome = 'accepted' and ended_at is not null
                        order by project_id desc, ended_at desc limit 1""")
                .param(project.value())
                .query((row, n) -> new Extent(items, row.getObject("ended_at", OffsetDateTime.class)))
                .optional()
                .orElseGet(() -> new Extent(items, null));
    }

    List<UUID> items(ProjectId project, Selection selection, @Nullable ItemId after, int limit) {
        String sql = "select id from item where project_id = :project and state = 'accepted' and id > :after"
                + (selection.batches().isEmpty() ? "" : " and batch_id in (:batches)")
                + (selection.languages().isEmpty() ? "" : " and language in (:languages)")
                + " order by project_id, state, id limit :limit";
        return jdbc.sql(sql)
                .param("project", project.value())
                .param("after", after == null ? FIRST : after.value())
                .param(
                        "batches",
                        selection.batches().stream().map(BatchId::value).toList())
                .param("languages", selection.languages())
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    List<Chosen> chosen(List<UUID> items, Selection selection) {
        String sql =
                """
                select s.id, s.item_id, s.slot from submission s
                join item i on i.id = s.item_id and i.run = s.run
                join item_run r on r.item_id = s.item_id and r.run = s.run
                where s.item_id in (:items) and s.accepted_at <= :until"""
                        + (selection.from() == null ? "" : " and s.accepted_at >= :from")
                        + (selection.oneAnItem() ? DECIDED_LAST : "")
                        + " order by s.item_id, s.slot";
        return jdbc.sql(sql)
                .param("items", items)
                .param("until", selection.until())
                .param("from", selection.from())
                .query((row, n) -> new Chosen(
                        new ItemId(row.getObject("item_id", UUID.class)),
                        row.getInt("slot"),
                        new SubmissionId(row.getObject("id", UUID.class))))
                .list();
    }

    List<AcceptedRow> read(List<SubmissionId> submissions) {
        return jdbc.sql(
                        """
                        select s.id, s.item_id, s.batch_id, s.run, s.slot, s.round, s.kind, s.person_id, w.author_id,
                          s.result, s.brief_submitted, s.submitted_at, s.accepted_at, i.content, i.language,
                          r.workflow_version
                        from submission s
                        join item i on i.id = s.item_id
                        join work_item w on w.id = s.work_item_id
                        left join item_run r on r.item_id = s.item_id and r.run = s.run
                        where s.id in (:ids)""")
                .param("ids", submissions.stream().map(SubmissionId::value).toList())
                .query((row, n) -> accepted(row))
                .list();
    }

    private static AcceptedRow accepted(ResultSet row) throws SQLException {
        UUID author = row.getObject("author_id", UUID.class);
        return new AcceptedRow(
                new SubmissionId(row.getObject("id", UUID.class)),
                new ItemId(row.getObject("item_id", UUID.class)),
                new BatchId(row.getObject("batch_id", UUID.class)),
                row.getInt("run"),
                row.getInt("slot"),
                row.getInt("round"),
                kind(row),
                new PersonId(row.getObject("person_id", UUID.class)),
                author == null ? null : new PersonId(author),
                row.getString("result"),
                row.getInt("brief_submitted"),
                row.getObject("submitted_at", OffsetDateTime.class),
                row.getObject("accepted_at", OffsetDateTime.class),
                row.getString("content"),
                row.getString("language"),
                row.getInt("workflow_version"));
    }

    private static WorkKind kind(ResultSet row) throws SQLException {
        return WorkKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
    }

    Map<SlotWork.Slot, SlotWork> work(List<ItemId> items) {
        Map<SlotWork.Slot, SlotWork> work = new HashMap<>();
        jdbc.sql(
                        """
                        select item_id, run, slot, kind, person_id, active_ms from submission
                        where item_id in (:items) and recalled_at is null order by submitted_at, id""")
                .param("items", items.stream().map(ItemId::value).toList())
                .query(row -> {
                    SlotWork.Slot slot = new SlotWork.Slot(
                            new ItemId(row.getObject("item_id", UUID.class)), row.getInt("run"), row.getInt("slot"));
                    SlotWork before = work.getOrDefault(slot, SlotWork.NONE);
                    work.put(
                            slot,
                            kind(row) == WorkKind.ANNOTATE
                                    ? before.annotatedFor(row.getLong("active_ms"))
                                    : before.judgedBy(new PersonId(row.getObject("person_id", UUID.class))));
                });
        return work;
    }
}
