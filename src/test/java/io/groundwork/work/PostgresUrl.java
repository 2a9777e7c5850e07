package io.groundwork.work;

import io.groundwork.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Points a test's application at a database of its own on the tests' PostgreSQL. */
final class PostgresUrl {

    private PostgresUrl() {}

    static void register(DynamicPropertyRegistry registry, int connections) {
        String url = url();
        registry.add("spring.datasource.url", () -> url);
        registry.add("spring.datasource.username", () -> "postgres");
        registry.add("spring.datasource.password", () -> "postgres");
        registry.add("spring.datasource.hikari.maximum-pool-size", () -> connections);
    }

    private static String url() {
        try (Connection connection = TestDatabase.postgres().getConnection()) {
            return connection.getMetaData().getURL();
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}
