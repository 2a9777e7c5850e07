package io.groundwork.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.groundwork.TestDatabase;
import java.nio.file.Path;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** The two databases as the product uses them: H2 in a file with durable commits, and PostgreSQL. */
public enum BenchDatabase {
    H2_FILE("h2", "H2 file", "groundwork", "") {
        @Override
        String fresh(Path folder) {
            return "jdbc:h2:file:" + folder.resolve("db-" + UUID.randomUUID()).toAbsolutePath()
                    + ";MODE=PostgreSQL;WRITE_DELAY=0;QUERY_CACHE_SIZE=200;INIT=create domain if not exists blob as bytea";
        }
    },
    POSTGRESQL("postgresql", "PostgreSQL", "postgres", "postgres") {
        @Override
        String fresh(Path folder) {
            return TestDatabase.freshPostgresUrl();
        }
    };

    private static final int CONNECTIONS = 20;

    private final String migrations;
    private final String label;
    final String user;
    final String password;

    BenchDatabase(String migrations, String label, String user, String password) {
        this.migrations = migrations;
        this.label = label;
        this.user = user;
        this.password = password;
    }

    /** Its name in the figures. */
    public String label() {
        return label;
    }

    /** Connections to a database with all tables of the product. */
    public HikariDataSource migrated(Path folder) {
        HikariDataSource source = connections(folder);
        Flyway.configure()
                .dataSource(source)
                .locations("db/migration/common", "db/migration/" + migrations)
                .load()
                .migrate();
        return source;
    }

    /** The address of an empty database. */
    abstract String fresh(Path folder);

    /** Connections to an empty database, as many as the product has. */
    HikariDataSource connections(Path folder) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(fresh(folder));
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }
}
