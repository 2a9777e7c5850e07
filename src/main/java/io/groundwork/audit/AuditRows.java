package io.groundwork.audit;

import io.groundwork.shared.AuditedEvent;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.Json;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.Uuid7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the trail: rows are added and sealed, never changed or removed. */
@Repository
class AuditRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    AuditRows(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void add(List<NewEntry> entries) {
        batch.batchUpdate(
                """
                insert into audit_entry (id, at, action, project_id, item_id, person_id, details)
                values (?, ?, ?, ?, ?, ?, ?)""",
                entries.stream().map(NewEntry::columns).toList());
    }

    /** Entries that match, oldest first, after the given id. */
    List<AuditEntry> list(AuditFilter filter, @Nullable UUID after, int limit) {
        return page(filter, after, limit, " and (cast(:after as uuid) is null or id > :after) order by id");
    }

    /** Entries that match, newest first, before the given id. */
    List<AuditEntry> latest(AuditFilter filter, @Nullable UUID before, int limit) {
        return page(filter, before, limit, " and (cast(:after as uuid) is null or id < :after) order by id desc");
    }

    private List<AuditEntry> page(AuditFilter filter, @Nullable UUID after, int limit, String order) {
        return jdbc.sql(
                        """
                        select * from audit_entry
                        where (cast(:project as uuid) is null or project_id = :project)
                          and (cast(:item as uuid) is null or item_id = :item)
                          and (cast(:person as uuid) is null or person_id = :person)"""
                                + order + " limit :limit")
                .param(
                        "project",
                        filter.project() == null ? null : filter.project().value())
                .param("item", filter.item() == null ? null : filter.item().value())
                .param(
                        "person",
                        filter.person() == null ? null : filter.person().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> read(row))
                .list();
    }

    List<AuditEntry> unsealed(int limit) {
        return jdbc.sql("select * from audit_entry where sequence_number is null order by id limit ?")
                .param(limit)
                .query((row, n) -> read(row))
                .list();
    }

    List<SealedEntry> sealed(long after, int limit) {
        return jdbc.sql(
                        """
                        select * from audit_entry where sequence_number > ? order by sequence_number limit ?""")
                .params(after, limit)
                .query((row, n) -> new SealedEntry(read(row), row.getString("previous_hash")))
                .list();
    }

    void seal(List<Seal> seals) {
        batch.batchUpdate(
                "update audit_entry set sequence_number = ?, previous_hash = ?, hash = ? where id = ?",
                seals.stream()
                        .map(seal -> new Object[] {seal.sequence(), seal.previous(), seal.hash(), seal.entry()})
                        .toList());
    }

    /** The end of the chain, locked for this transaction. */
    ChainHead lockHead() {
        return jdbc.sql("select last_sequence, last_hash from audit_chain where id = 1 for update")
                .query((row, n) -> new ChainHead(row.getLong(1), row.getString(2)))
                .single();
    }

    ChainHead head() {
        return jdbc.sql("select last_sequence, last_hash from audit_chain where id = 1")
                .query((row, n) -> new ChainHead(row.getLong(1), row.getString(2)))
                .single();
    }

    void moveHead(ChainHead head) {
        jdbc.sql("update audit_chain set last_sequence = ?, last_hash = ? where id = 1")
                .params(head.sequence(), head.hash())
                .update();
    }

    long countUnsealed() {
        return jdbc.sql("select count(*) from audit_entry where sequence_number is null")
                .query(Long.class)
                .single();
    }

    private static AuditEntry read(ResultSet row) throws SQLException {
        UUID project = row.getObject("project_id", UUID.class);
        UUID item = row.getObject("item_id", UUID.class);
        UUID person = row.getObject("person_id", UUID.class);
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class),
                row.getString("action"),
                project == null ? null : new ProjectId(project),
                item == null ? null : new ItemId(item),
                person == null ? null : new PersonId(person),
                Json.tree(row.getString("details")),
                row.getObject("sequence_number", Long.class),
                row.getString("hash"));
    }

    /** An entry's place in the chain and its link to the one before. */
    record Seal(UUID entry, long sequence, String previous, String hash) {}

    /** The last sealed place in the chain. */
    record ChainHead(long sequence, String hash) {}

    /** An entry that is about to be added. */
    record NewEntry(
            UUID id,
            OffsetDateTime at,
            String action,
            @Nullable UUID project,
            @Nullable UUID item,
            @Nullable UUID person,
            String details) {

        static NewEntry of(AuditedEvent event, OffsetDateTime at) {
            ProjectId project = event.project();
            ItemId item = event.item();
            PersonId person = event.person();
            return new NewEntry(
                    Uuid7.next(),
                    at,
                    event.action(),
                    project == null ? null : project.value(),
                    item == null ? null : item.value(),
                    person == null ? null : person.value(),
                    Json.write(event.details()));
        }

        private @Nullable Object[] columns() {
            return new @Nullable Object[] {id, at, action, project, item, person, details};
        }
    }

    /** A sealed entry with the hash it builds on. */
    record SealedEntry(AuditEntry entry, String previousHash) {}
}
