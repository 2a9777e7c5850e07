package io.groundwork.dataset.imports;

import io.groundwork.shared.ItemId;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes items in bulk and asks which ones are there already. */
@Repository
class ItemTable {

    private static final String INSERT =
            """
            insert into item (id, project_id, batch_id, external_id, title, content, content_hash, language, sensitivity,
              priority, state, run, skips, import_id, import_line, created_at, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 'waiting', 0, 0, ?, ?, ?, ?)""";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    ItemTable(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    Set<String> knownHashes(UUID project, Collection<String> hashes) {
        return known("i.content_key = substring(wanted.it from 1 for 12) and i.content_hash", project, hashes);
    }

    Set<String> knownExternalIds(UUID project, Collection<String> ids) {
        return known("i.external_id", project, ids);
    }

    void insert(ImportRows.Target target, List<NewItem> items, OffsetDateTime at) {
        template.batchUpdate(INSERT, items, items.size(), (statement, item) -> bind(statement, target, item, at));
    }

    private static void bind(PreparedStatement row, ImportRows.Target target, NewItem item, OffsetDateTime at)
            throws SQLException {
        UUID id = ItemId.next().value();
        row.setObject(1, id);
        row.setObject(2, target.project().value());
        row.setObject(3, target.batch().value());
        row.setString(4, item.externalId());
        row.setString(5, item.title());
        row.setString(6, item.content());
        row.setString(7, item.hash() == null ? "blank-" + id : item.hash());
        row.setString(8, item.language());
        row.setInt(9, item.sensitivity());
        row.setObject(10, target.id().value());
        row.setLong(11, item.line());
        row.setObject(12, at);
        row.setObject(13, at);
    }

    /**
     * Asks for each value by itself. As a condition on the column, or as a join, H2 and a PostgreSQL without statistics
     * read all items of the project for every batch, and an import slows down with its own size.
     */
    private Set<String> known(String column, UUID project, Collection<String> values) {
        if (values.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql(
                        """
                        select wanted.it from unnest(cast(? as varchar array)) as wanted(it)
                        where (select i.run from item i where i.project_id = ? and %s = wanted.it limit 1) is not null"""
                                .formatted(column))
                .params(values.toArray(String[]::new), project)
                .query(String.class)
                .list());
    }
}
