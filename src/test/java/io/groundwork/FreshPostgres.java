package io.groundwork;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives an application its own empty PostgreSQL database. */
final class FreshPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "postgres",
                        Map.of(
                                "spring.datasource.url", TestDatabase.freshPostgresUrl(),
                                "spring.datasource.username", "postgres",
                                "spring.datasource.password", "postgres")));
    }
}
