package io.groundwork;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The application: one modular monolith with the process engine embedded. Vaadin looks for views in the modules' packages
 * {@code ui} alone: it looks five times at a start.
 */
@SpringBootApplication
@EnableScheduling
@EnableVaadin("io.groundwork.**.ui")
public class Groundwork {

    /**
     * Starts the server. First of all, schema references in XML may only be resolved inside the application; then the
     * classes that the start needs are read ahead.
     */
    public static void main(String[] args) {
        System.setProperty("javax.xml.accessExternalSchema", "file,jar:file,nested");
        ClassesReadAhead.start();
        SpringApplication.run(Groundwork.class, args);
    }
}
