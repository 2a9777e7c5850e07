package io.groundwork.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test on the real engine with its doors and the shipped diagrams, on H2 in memory, one context for all of them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = EngineOnly.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:engine-only;MODE=PostgreSQL;DB_CLOSE_DELAY=-1;INIT=create domain if not exists blob as bytea",
            "camunda.bpm.job-execution.enabled=false"
        })
public @interface EngineOnlyTest {}
