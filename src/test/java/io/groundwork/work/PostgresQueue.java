package io.groundwork.work;

import org.junit.jupiter.api.Tag;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Puts a test of the queue on a PostgreSQL of its own. */
@Tag("postgres")
interface PostgresQueue {

    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry registry) {
        PostgresUrl.register(registry, 10);
    }
}
