package io.groundwork.dataset;

import io.groundwork.people.CurrentPerson;
import io.groundwork.people.Person;
import io.groundwork.people.Role;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectAccess;
import io.groundwork.project.Projects;
import io.groundwork.shared.Forbidden;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.tasktype.NotesType;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The module's services, the real jobs and the real task types on one database; the project is the fixture's. */
@EnableTransactionManagement
@ComponentScan(
        basePackages = {"io.groundwork.dataset", "io.groundwork.jobs", "io.groundwork.tasktype"},
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "io\\.groundwork\\.dataset\\.(web|ui)\\..*"),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "io\\.groundwork\\..*Test.*")
        })
public class DatasetServices {

    /** Who is asking, and as what. */
    public static final class Caller implements ProjectAccess, CurrentPerson {

        /** The roles in the project. */
        public final Set<Role> roles = EnumSet.of(Role.MANAGER);

        private final DatasetFixture fixture;

        Caller(DatasetFixture fixture) {
            this.fixture = fixture;
        }

        @Override
        public Project requireMember(ProjectId id) {
            return fixture.get(id);
        }

        @Override
        public Project requireRole(ProjectId id, Role... wanted) {
            if (Arrays.stream(wanted).noneMatch(roles::contains)) {
                throw new Forbidden("test");
            }
            return fixture.get(id);
        }

        @Override
        public boolean holds(ProjectId id, Role role) {
            return roles.contains(role);
        }

        @Override
        public Set<Role> roles(ProjectId id) {
            return roles;
        }

        @Override
        public PersonId id() {
            return fixture.person;
        }

        @Override
        public Person person() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean has(Role role) {
            return roles.contains(role);
        }

        @Override
        public void requireScope(String scope) {
            // a session carries all
        }
    }

    public static AnnotationConfigApplicationContext on(
            DatasetFixture fixture, Path home, Map<String, Object> settings) {
        return on(fixture, home, settings, more -> {});
    }

    /** With beans of the test's own. */
    public static AnnotationConfigApplicationContext on(
            DatasetFixture fixture,
            Path home,
            Map<String, Object> settings,
            Consumer<AnnotationConfigApplicationContext> more) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "home", Map.of("groundwork.home", home.toString(), "groundwork.jobs.enabled", "false")));
        Caller caller = new Caller(fixture);
        context.registerBean(Projects.class, () -> fixture);
        context.registerBean(Caller.class, () -> caller);
        context.registerBean(DataSource.class, () -> fixture.source);
        more.accept(context);
        context.register(DatasetServices.class);
        context.refresh();
        context.addApplicationListener(event -> {
            if (event instanceof org.springframework.context.PayloadApplicationEvent<?> payload) {
                fixture.events.add(payload.getPayload());
            }
        });
        return context;
    }

    @Bean
    PlatformTransactionManager transactions(DataSource database) {
        return new DataSourceTransactionManager(database);
    }

    @Bean
    TransactionTemplate transaction(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    JdbcTemplate template(DataSource database) {
        return new JdbcTemplate(database);
    }

    @Bean
    JdbcClient jdbc(JdbcTemplate template) {
        return JdbcClient.create(template);
    }

    @Bean
    NotesType notes() {
        return new NotesType();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
