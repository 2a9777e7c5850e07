package io.groundwork.release;

import io.groundwork.shared.ReleaseId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of finished releases. */
@Repository
class ReleaseFileRows {

    private final JdbcClient jdbc;

    ReleaseFileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ReleaseId release, List<ReleaseFile> files) {
        for (ReleaseFile file : files) {
            jdbc.sql(
                            """
                            insert into release_file (release_id, path, bytes, sha256, rows_written, left_out, note)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            release.value(),
                            file.path(),
                            file.bytes(),
                            file.sha256(),
                            file.rows(),
                            file.leftOut(),
                            file.note())
                    .update();
        }
    }

    List<ReleaseFile> of(ReleaseId release) {
        return jdbc.sql("select * from release_file where release_id = ? order by path")
                .param(release.value())
                .query((row, n) -> new ReleaseFile(
                        row.getString("path"),
                        row.getLong("bytes"),
                        row.getString("sha256"),
                        row.getLong("rows_written"),
                        row.getLong("left_out"),
                        Optional.ofNullable(row.getString("note")).orElse("")))
                .list();
    }
}
