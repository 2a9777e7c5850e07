package io.groundwork;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.slf4j.LoggerFactory;

/**
 * Reads the libraries' classes that a start needs on a thread of its own, in the order in which they are needed, while
 * the main thread puts the application together with those that are there already. Classes are read but not
 * initialised, so nothing else happens than without it. The list is written by {@code StartBenchIT}.
 */
final class ClassesReadAhead implements Runnable {

    private static final String LIST = "classes-at-start.txt";
    private static final String SWITCH = "groundwork.classes-read-ahead";

    private final ClassLoader loader = Objects.requireNonNull(ClassesReadAhead.class.getClassLoader());

    private ClassesReadAhead() {}

    /**
     * Returns at once; the thread ends by itself and never keeps the server from ending. There is none where the system
     * property {@code groundwork.classes-read-ahead} is false, to see what a start needs by itself.
     */
    static void start() {
        if (!Boolean.parseBoolean(System.getProperty(SWITCH, "true"))) {
            return;
        }
        Thread thread = new Thread(new ClassesReadAhead(), "classes-read-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        List<String> names = names();
        long read = names.stream().filter(this::read).count();
        LoggerFactory.getLogger(ClassesReadAhead.class)
                .debug("Read {} of the {} classes that a start needs", read, names.size());
    }

    /** The names on the list, in the order in which a start asks for them. */
    static List<String> names() {
        try (BufferedReader list = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ClassesReadAhead.class.getResourceAsStream(LIST), LIST),
                StandardCharsets.UTF_8))) {
            return list.lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("The list of classes cannot be read: " + LIST, broken);
        }
    }

    /** Whether there is such a class. One that a newer library no longer has is left to whoever may ask for it. */
    private boolean read(String name) {
        try {
            Class.forName(name, false, loader);
            return true;
        } catch (ClassNotFoundException | LinkageError gone) {
            return false;
        }
    }
}
