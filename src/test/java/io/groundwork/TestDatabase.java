package io.groundwork;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;

/** Fresh databases with our tables, for tests of SQL without the application. */
public final class TestDatabase {

    private TestDatabase() {}

    /** H2 in memory. */
    public static DataSource h2() {
        DataSource database = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;INIT=create domain if not exists blob as bytea",
                "sa",
                "");
        return migrated(database, "h2");
    }

    /** PostgreSQL, one server for the whole run, one database a call. */
    public static DataSource postgres() {
        DataSource server = Postgres.SERVER.getPostgresDatabase();
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        org.springframework.jdbc.core.simple.JdbcClient.create(server)
                .sql("create database " + name)
                .update();
        return migrated(Postgres.SERVER.getDatabase("postgres", name), "postgresql");
    }

    private static DataSource migrated(DataSource database, String vendor) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .load()
                .migrate();
        return database;
    }

    private static final class Postgres {

        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
