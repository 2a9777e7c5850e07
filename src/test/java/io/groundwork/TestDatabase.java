package io.groundwork;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two databases of the product, each answering a fresh schema for every test. */
public enum TestDatabase {
    H2 {
        @Override
        DataSource open() {
            return JdbcConnectionPool.create(
                    "jdbc:h2:mem:" + UUID.randomUUID()
                            + ";MODE=PostgreSQL;DB_CLOSE_DELAY=-1;INIT=create domain if not exists blob as bytea",
                    "groundwork",
                    "");
        }
    },
    POSTGRESQL {
        @Override
        DataSource open() {
            String name = create();
            return Server.POSTGRES.getDatabase("postgres", name, java.util.Map.of("reWriteBatchedInserts", "true"));
        }
    };

    abstract DataSource open();

    /** H2 in memory, with all tables. */
    public static DataSource h2() {
        return H2.migrated();
    }

    /** PostgreSQL, with all tables. */
    public static DataSource postgres() {
        return POSTGRESQL.migrated();
    }

    /** A data source without any table. */
    public DataSource empty() {
        return open();
    }

    /** A data source with all tables of the product. */
    public DataSource migrated() {
        DataSource source = open();
        Flyway.configure()
                .dataSource(source)
                .locations("db/migration/common", "db/migration/" + name().toLowerCase(java.util.Locale.ROOT))
                .load()
                .migrate();
        return source;
    }

    /** The address of an empty PostgreSQL database; user and password are {@code postgres}. */
    public static String freshPostgresUrl() {
        return Server.POSTGRES.getJdbcUrl("postgres", create()) + "&reWriteBatchedInserts=true";
    }

    private static String create() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient.create(Server.POSTGRES.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return name;
    }

    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("synchronous_commit", "on")
                        .start();
            } catch (IOException unavailable) {
                throw new UncheckedIOException(unavailable);
            }
        }
    }
}
