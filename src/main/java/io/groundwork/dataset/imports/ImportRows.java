package io.groundwork.dataset.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import io.groundwork.dataset.ImportOptions;
import io.groundwork.dataset.Rejection;
import io.groundwork.shared.BatchId;
import io.groundwork.shared.ImportId;
import io.groundwork.shared.Json;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.Uuid7;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of imports: runs with their counts, and the lines of their report. */
@Repository
class ImportRows {

    /** How many lines of a report are kept; all are counted. */
    static final int KEPT_REJECTIONS = 1000;

    private final JdbcClient jdbc;

    ImportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an import writes to. */
    record Target(ImportId id, ProjectId project, BatchId batch, ImportOptions options, PersonId by) {}

    /** What a batch of rows adds to the counts. */
    record Counts(long read, long imported, long duplicates, long rejected) {}

    void insert(Target target, UUID job, int files, OffsetDateTime at) {
        jdbc.sql(
                        """
                        insert into import_run (id, project_id, batch_id, job_id, on_duplicate, options, files, rows_read,
                          imported, duplicates, rejected, media, created_by, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, ?, ?)""")
                .params(
                        target.id().value(),
                        target.project().value(),
                        target.batch().value(),
                        job,
                        target.options().onDuplicate().wire(),
                        Json.write(target.options()),
                        files,
                        target.by().value(),
                        at)
                .update();
    }

    Target target(ImportId id) {
        return jdbc.sql("select * from import_run where id = ?")
                .param(id.value())
                .query((row, n) -> new Target(
                        id,
                        new ProjectId(row.getObject("project_id", UUID.class)),
                        new BatchId(row.getObject("batch_id", UUID.class)),
                        Json.read(row.getString("options"), ImportOptions.class),
                        new PersonId(row.getObject("created_by", UUID.class))))
                .single();
    }

    void countMedia(ImportId id) {
        jdbc.sql("update import_run set media = media + 1 where id = ?")
                .param(id.value())
                .update();
    }

    void count(ImportId id, Counts counts) {
        jdbc.sql(
                        """
                        update import_run set rows_read = rows_read + ?, imported = imported + ?,
                          duplicates = duplicates + ?, rejected = rejected + ? where id = ?""")
                .params(counts.read(), counts.imported(), counts.duplicates(), counts.rejected(), id.value())
                .update();
    }

    Counts counts(ImportId id) {
        return jdbc.sql("select rows_read, imported, duplicates, rejected from import_run where id = ?")
                .param(id.value())
                .query((row, n) -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .single();
    }

    /** Makes the imports of a project take turns, batch by batch, so that none misses another's items. */
    void takeTurn(ProjectId project) {
        jdbc.sql(
                        """
                        select id from import_run where id =
                          (select id from import_run where project_id = ? order by project_id, id limit 1) for update""")
                .param(project.value())
                .query(UUID.class)
                .list();
    }

    void reject(ImportId id, List<Rejection> rejections) {
        long kept = jdbc.sql("select count(*) from import_rejection where import_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
        rejections.stream().limit(Math.max(KEPT_REJECTIONS - kept, 0)).forEach(rejection -> insert(id, rejection));
    }

    List<Rejection> rejections(ImportId id, int limit) {
        return jdbc.sql("select * from import_rejection where import_id = ? order by import_id, id limit ?")
                .params(id.value(), limit)
                .query((row, n) -> new Rejection(
                        row.getString("file"),
                        (Long) row.getObject("line"),
                        row.getString("path"),
                        row.getString("reason_key"),
                        arguments(row.getString("arguments"))))
                .list();
    }

    private void insert(ImportId id, Rejection rejection) {
        jdbc.sql(
                        """
                        insert into import_rejection (id, import_id, line, file, path, reason_key, arguments)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Uuid7.next(),
                        id.value(),
                        rejection.line(),
                        rejection.file(),
                        ImportFiles.cut(rejection.path()),
                        rejection.key(),
                        stored(rejection.arguments()))
                .update();
    }

    private static String stored(List<Object> arguments) {
        String json = Json.write(arguments);
        return json.length() <= 1000
                ? json
                : Json.write(arguments.stream().map(ImportRows::shortened).toList());
    }

    private static Object shortened(Object argument) {
        String text = argument.toString();
        return text.length() <= 120 ? argument : text.substring(0, 120) + "…";
    }

    private static List<Object> arguments(@Nullable String json) {
        try {
            return json == null ? List.of() : Json.mapper().readValue(json, new TypeReference<List<Object>>() {});
        } catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
