package io.groundwork.tasktype;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** DuckDB as an independent reader of the files we write. */
public final class DuckDb {

    private DuckDb() {}

    /** Every row of a table function's result as one line of JSON. */
    public static List<String> rows(String function, Path file) {
        return query("select cast(to_json(t) as varchar) from " + function + "('" + file + "') t");
    }

    /** The columns with their types, e.g. {@code question VARCHAR}. */
    public static List<String> columns(String function, Path file) {
        return query("select column_name || ' ' || column_type from (describe select * from " + function + "('" + file
                + "'))");
    }

    /** The first column of a query's result. */
    public static List<String> query(String sql) {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                java.sql.Statement statement = duck.createStatement()) {
            statement.execute("set TimeZone = 'UTC'");
            ResultSet result = statement.executeQuery(sql);
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }
}
