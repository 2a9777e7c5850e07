package io.groundwork.dataset.imports;

import io.groundwork.dataset.FileStorage;
import io.groundwork.shared.ImportId;
import io.groundwork.shared.Uuid7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of imports and how far each of them is. */
@Repository
class ImportFiles {

    private static final int LONGEST_NAME = 400;
    private static final int PAGE = 200;

    private final JdbcClient jdbc;

    ImportFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What became of a file, as it stands in the table. */
    enum State {
        /** Nobody has looked at it. */
        WAITING,
        /** It holds rows, which are read when all files were looked at. */
        ROWS,
        UNPACKED,
        MEDIA,
        DONE,
        REFUSED;

        private String stored() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A file of an import; what was done of it stands in the same transaction as its items. */
    record FileRow(UUID id, int number, String name, String sha256, long bytes, boolean packed, long doneRows) {

        FileStorage.Stored stored() {
            return new FileStorage.Stored(sha256, bytes);
        }
    }

    /** How many bytes an import has, and how many of them are behind it. */
    record Bytes(long done, long all) {}

    void insert(ImportId id, int number, String name, String sha256, long bytes, boolean packed) {
        jdbc.sql(
                        """
                        insert into import_file (id, import_id, number, name, path, bytes, from_archive, done_rows, state)
                        values (?, ?, ?, ?, ?, ?, ?, 0, 'waiting')""")
                .params(Uuid7.next(), id.value(), number, cut(normal(name)), sha256, bytes, packed)
                .update();
    }

    /** Some files in that state, the first ones; those out of archives follow these. */
    List<FileRow> in(ImportId id, State state) {
        return jdbc.sql("select * from import_file where import_id = ? and state = ? order by number, id limit ?")
                .params(id.value(), state.stored(), PAGE)
                .query((row, n) -> file(row))
                .list();
    }

    Bytes bytes(ImportId id) {
        return jdbc.sql(
                        """
                        select coalesce(sum(bytes) filter (where state not in ('waiting', 'rows')), 0), coalesce(sum(bytes), 0)
                        from import_file where import_id = ?""")
                .param(id.value())
                .query((row, n) -> new Bytes(row.getLong(1), row.getLong(2)))
                .single();
    }

    void put(UUID file, State state) {
        jdbc.sql("update import_file set state = ? where id = ?")
                .params(state.stored(), file)
                .update();
    }

    /** The file is one of the project's media, kept under that hash. */
    void kept(UUID file, String sha256) {
        jdbc.sql("update import_file set state = 'media', path = ? where id = ?")
                .params(sha256, file)
                .update();
    }

    void advance(UUID file, long rows) {
        jdbc.sql("update import_file set done_rows = done_rows + ? where id = ?")
                .params(rows, file)
                .update();
    }

    /** The names of the archives that were unpacked. */
    List<String> archives(ImportId id) {
        return jdbc.sql("select name from import_file where import_id = ? and state = 'unpacked' order by number, id")
                .param(id.value())
                .query(String.class)
                .list();
    }

    /** The hashes of the media of these names; a name has several where files share it. */
    Map<String, List<String>> media(ImportId id, Collection<String> names) {
        return jdbc
                .sql(
                        """
                        select distinct name, path from import_file where import_id = :import and name in (:names)
                        and state = 'media'""")
                .param("import", id.value())
                .param("names", names)
                .query((row, n) -> Map.entry(row.getString("name"), row.getString("path")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** A name with its letters and their marks in one piece and slashes between folders, whoever packed it. */
    static String normal(String name) {
        return Normalizer.normalize(name.replace('\\', '/'), Normalizer.Form.NFC);
    }

    static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : "…" + name.substring(name.length() - LONGEST_NAME + 1);
    }

    private static FileRow file(ResultSet row) throws SQLException {
        return new FileRow(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("name"),
                row.getString("path"),
                row.getLong("bytes"),
                row.getBoolean("from_archive"),
                row.getLong("done_rows"));
    }
}
