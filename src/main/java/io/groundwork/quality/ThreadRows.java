package io.groundwork.quality;

import io.groundwork.quality.ThreadEntry.Message;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.SubmissionId;
import io.groundwork.shared.ThreadId;
import io.groundwork.shared.Uuid7;
import io.groundwork.shared.WorkItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of threads and their messages. */
@Repository
class ThreadRows {

    private static final UUID FIRST = new UUID(0, 0);

    private static final String OWN =
            """
             (t.author_id = :whose
              or exists (select 1 from submission s where s.id = t.submission_id and s.person_id = :whose)
              or exists (select 1 from work_item w where w.id = t.work_item_id and w.person_id = :whose))""";

    private final JdbcClient jdbc;

    ThreadRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ThreadEntry thread, String text) {
        jdbc.sql(
                        """
                        insert into thread (id, kind, project_id, item_id, work_item_id, submission_id, run, slot, round, path,
                          issue, state, author_id, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        thread.id().value(),
                        thread.kind(),
                        thread.project().value(),
                        thread.item() == null ? null : thread.item().value(),
                        thread.work() == null ? null : thread.work().value(),
                        thread.submission() == null ? null : thread.submission().value(),
                        thread.run(),
                        thread.slot(),
                        thread.round(),
                        thread.path(),
                        thread.issue(),
                        thread.state(),
                        thread.author().value(),
                        thread.at())
                .update();
        say(thread.id(), new Message(thread.author(), text, thread.at()));
    }

    void say(ThreadId thread, Message message) {
        jdbc.sql("insert into thread_message (id, thread_id, author_id, text, at) values (?, ?, ?, ?, ?)")
                .params(Uuid7.next(), thread.value(), message.author().value(), message.text(), message.at())
                .update();
    }

    void close(ThreadId thread) {
        jdbc.sql("update thread set state = 'closed' where id = ?")
                .param(thread.value())
                .update();
    }

    void closeRemarks(ItemId item, int run, int slot) {
        jdbc.sql(
                        """
                        update thread set state = 'closed'
                        where kind = 'remark' and item_id = ? and run = ? and slot = ? and state = 'open'""")
                .params(item.value(), run, slot)
                .update();
    }

    /** The thread without its messages, locked until the transaction ends. */
    Optional<ThreadEntry> lock(ThreadId id) {
        return jdbc.sql("select * from thread where id = ? for update")
                .param(id.value())
                .query((row, n) -> read(row))
                .optional();
    }

    List<ThreadEntry> remarks(ItemId item, int run, int slot) {
        return withMessages(jdbc.sql(
                        """
                        select * from thread where kind = 'remark' and item_id = ? and run = ? and slot = ?
                        order by created_at, id""")
                .params(item.value(), run, slot)
                .query((row, n) -> read(row))
                .list());
    }

    /** Whether the thread is about this person's work. */
    boolean mayRead(ThreadId id, PersonId person) {
        return jdbc.sql("select count(*) from thread t where t.id = :id and" + OWN)
                        .param("id", id.value())
                        .param("whose", person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** A page of a project's threads, oldest first; whose is null sees all, else only threads of that person's work. */
    List<ThreadEntry> page(ThreadFilter filter, @Nullable PersonId whose, @Nullable ThreadId after, int limit) {
        return withMessages(jdbc.sql(
                        """
                        select t.* from thread t where t.project_id = :project and t.id > :after
                          and (:anyItem or t.item_id = :item) and (:anyState or t.state = :state)
                          and (:anyKind or t.kind = :kind) and (:all or"""
                                + OWN + ") order by t.id limit :limit")
                .param("project", filter.project().value())
                .param("after", after == null ? FIRST : after.value())
                .param("anyItem", filter.item() == null)
                .param("item", filter.item() == null ? FIRST : filter.item().value())
                .param("anyState", filter.open() == null)
                .param("state", Boolean.FALSE.equals(filter.open()) ? "closed" : "open")
                .param("anyKind", filter.kind() == null)
                .param("kind", String.valueOf(filter.kind()))
                .param("all", whose == null)
                .param("whose", whose == null ? FIRST : whose.value())
                .param("limit", limit)
                .query((row, n) -> read(row))
                .list());
    }

    List<ThreadEntry> withMessages(List<ThreadEntry> threads) {
        if (threads.isEmpty()) {
            return threads;
        }
        Map<UUID, List<Message>> said = new HashMap<>();
        jdbc.sql("select * from thread_message where thread_id in (:ids) order by id")
                .param(
                        "ids",
                        threads.stream().map(thread -> thread.id().value()).toList())
                .query(row -> {
                    said.computeIfAbsent(row.getObject("thread_id", UUID.class), id -> new ArrayList<>())
                            .add(new Message(
                                    new PersonId(row.getObject("author_id", UUID.class)),
                                    row.getString("text"),
                                    row.getObject("at", OffsetDateTime.class)));
                });
        return threads.stream()
                .map(thread -> thread.withMessages(said.getOrDefault(thread.id().value(), List.of())))
                .toList();
    }

    private static ThreadEntry read(ResultSet row) throws SQLException {
        UUID item = row.getObject("item_id", UUID.class);
        UUID work = row.getObject("work_item_id", UUID.class);
        UUID submission = row.getObject("submission_id", UUID.class);
        return new ThreadEntry(
                new ThreadId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                new ProjectId(row.getObject("project_id", UUID.class)),
                item == null ? null : new ItemId(item),
                work == null ? null : new WorkItemId(work),
                submission == null ? null : new SubmissionId(submission),
                row.getInt("run"),
                row.getInt("slot"),
                row.getInt("round"),
                row.getString("path"),
                row.getString("issue") == null ? "" : row.getString("issue"),
                row.getString("state"),
                new PersonId(row.getObject("author_id", UUID.class)),
                row.getObject("created_at", OffsetDateTime.class),
                List.of());
    }
}
