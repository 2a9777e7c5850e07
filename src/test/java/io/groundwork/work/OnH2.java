package io.groundwork.work;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test of the queue with the real engine on H2. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = QueueOnEngine.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:queue;MODE=PostgreSQL;DB_CLOSE_DELAY=-1;INIT=create domain if not exists blob as bytea",
            "camunda.bpm.job-execution.enabled=false"
        })
@interface OnH2 {}
