package io.groundwork.project;

import io.groundwork.shared.AuditedEvent;
import io.groundwork.tasktype.NotesType;
import io.groundwork.tasktype.TaskType;
import io.groundwork.tasktype.TaskTypes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The services of this module on a bare database, with people and task type of the tests. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "io.groundwork.ui",
        excludeFilters =
                @Filter(type = FilterType.REGEX, pattern = "io\\.groundwork\\.ui\\.(?!Messages$|MessageBundles$).*"))
@EnableTransactionManagement
@Import({
    ProjectRows.class,
    BriefRows.class,
    BatchRows.class,
    MemberRows.class,
    StoredProjects.class,
    MembershipAccess.class,
    ProjectAuthoring.class,
    BriefAuthoring.class,
    BatchAuthoring.class,
    Enrolment.class,
    BlindNames.class,
    TaskTypes.class
})
public class ProjectServices {

    /** Starts them; further configuration classes may be added. */
    public static AnnotationConfigApplicationContext on(DataSource database, Class<?>... more) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> database);
        context.register(ProjectServices.class);
        if (more.length > 0) {
            context.register(more);
        }
        context.refresh();
        return context;
    }

    @Bean
    PlatformTransactionManager transactions(DataSource database) {
        return new DataSourceTransactionManager(database);
    }

    @Bean
    JdbcClient jdbc(DataSource database) {
        return JdbcClient.create(database);
    }

    @Bean
    SignedIn people(JdbcClient jdbc) {
        return new SignedIn(jdbc);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    TaskType<?, ?, ?> notes() {
        return new NotesType();
    }

    @Bean
    Launching launching() {
        return project -> "notes:1:abc";
    }

    @Bean
    Trail trail() {
        return new Trail();
    }

    /** Remembers the events that the trail would keep. */
    public static class Trail {

        private final List<AuditedEvent> events = new ArrayList<>();

        @EventListener
        void on(AuditedEvent event) {
            events.add(event);
        }

        public List<String> actions() {
            return events.stream().map(AuditedEvent::action).toList();
        }
    }
}
