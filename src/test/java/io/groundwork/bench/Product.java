package io.groundwork.bench;

import io.groundwork.Groundwork;
import io.groundwork.people.Authorities;
import io.groundwork.people.Role;
import io.groundwork.people.SignedIn;
import io.groundwork.shared.AuditedEvent;
import io.groundwork.shared.PersonId;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Set;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The whole product in this process, on an empty database, called at its services. */
final class Product implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Product(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it as it is delivered; only the trail is sealed more often, so that its cost falls into what is measured. */
    static Product on(BenchDatabase database, Path folder) {
        return new Product(new SpringApplicationBuilder(Groundwork.class)
                .profiles("bench")
                .logStartupInfo(false)
                .run(
                        "--spring.datasource.url=" + database.fresh(folder),
                        "--spring.datasource.username=" + database.user,
                        "--spring.datasource.password=" + database.password,
                        "--groundwork.home=" + folder.toAbsolutePath(),
                        "--groundwork.audit.seal=250ms",
                        "--logging.level.root=warn",
                        "--server.port=0"));
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    void tell(AuditedEvent event) {
        context.publishEvent(event);
    }

    JdbcClient sql() {
        return get(JdbcClient.class);
    }

    PersonId person(String name, Role... roles) {
        PersonId id = PersonId.next();
        sql().sql(
                        "insert into person (id, username, display_name, active, languages, skills, sensitivity, created_at, version)"
                                + " values (?, ?, ?, true, '', '', 3, ?, 0)")
                .params(id.value(), id.toString(), name, OffsetDateTime.now())
                .update();
        for (Role role : roles) {
            sql().sql("insert into person_role (person_id, role) values (?, ?)")
                    .params(id.value(), role.name())
                    .update();
        }
        return id;
    }

    /** Signs the person in on this thread. */
    void as(PersonId person, Role... roles) {
        SignedIn principal = () -> person;
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        principal, "", Authorities.of(Set.of(roles))));
    }

    long count(String query, Object... parameters) {
        return sql().sql(query).params(parameters).query(Long.class).single();
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
        context.close();
    }
}
