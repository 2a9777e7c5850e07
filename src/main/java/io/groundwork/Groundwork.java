package io.groundwork;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application: one modular monolith with the process engine embedded. */
@SpringBootApplication
@EnableScheduling
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
