package io.groundwork.process;

import java.util.concurrent.atomic.AtomicInteger;

/** Sings when somebody creates it or reads its password; an attack that makes it sing has worked. */
public class Canary {

    private static final AtomicInteger SONGS = new AtomicInteger();

    public Canary() {
        SONGS.incrementAndGet();
    }

    /** Takes the secret out, which no diagram may. */
    public String getPassword() {
        SONGS.incrementAndGet();
        return "secret";
    }

    public static int songs() {
        return SONGS.get();
    }
}
