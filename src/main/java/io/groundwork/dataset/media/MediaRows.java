package io.groundwork.dataset.media;

import io.groundwork.dataset.MediaAsset;
import io.groundwork.shared.ProjectId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of media and of the projects that use them. */
@Repository
class MediaRows {

    private static final int LONGEST_NAME = 300;

    private final JdbcClient jdbc;

    MediaRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes the asset, what it was made of, and that the project uses it; all of it may be known already. */
    void add(ProjectId project, MediaAsset asset, String source, String name, OffsetDateTime at) {
        jdbc.sql(
                        """
                        insert into media_asset (sha256, media_type, bytes, created_at) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .params(asset.sha256(), asset.mediaType(), asset.bytes(), at)
                .update();
        jdbc.sql("insert into media_source (source_sha256, sha256) values (?, ?) on conflict do nothing")
                .params(source, asset.sha256())
                .update();
        jdbc.sql("insert into project_media (project_id, sha256, name) values (?, ?, ?) on conflict do nothing")
                .params(project.value(), asset.sha256(), name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                .update();
    }

    Optional<MediaAsset> find(String sha256) {
        return asset("select sha256, media_type, bytes from media_asset where sha256 = ?", sha256);
    }

    /** What was made of a file that came in with that hash. */
    Optional<MediaAsset> made(String source) {
        return asset(
                """
                select a.sha256, a.media_type, a.bytes from media_asset a where a.sha256 =
                  (select s.sha256 from media_source s where s.source_sha256 = ?)""",
                source);
    }

    boolean uses(ProjectId project, String sha256) {
        return jdbc.sql("select count(*) from project_media where project_id = ? and sha256 = ?")
                        .params(project.value(), sha256)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private Optional<MediaAsset> asset(String sql, String sha256) {
        return jdbc.sql(sql)
                .param(sha256)
                .query((row, number) ->
                        new MediaAsset(row.getString("sha256"), row.getString("media_type"), row.getLong("bytes")))
                .optional();
    }

    /** The projects that use it. */
    List<ProjectId> users(String sha256) {
        return jdbc
                .sql("select project_id from project_media where sha256 = ? order by project_id")
                .param(sha256)
                .query(UUID.class)
                .list()
                .stream()
                .map(ProjectId::new)
                .toList();
    }
}
