package io.groundwork.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release and how far it is.
 *
 * @param state queued, running, done, failed or cancelled
 * @param progress 0..1
 * @param error what went wrong, null where nothing did
 */
public record ReleaseStatus(
        Release release, String state, double progress, @Nullable String error, List<ReleaseFile> files) {

    private static final double CHOOSING = 0.1;

    /** What is being done just now: {@code choosing} the results or {@code writing} the files; null unless it runs. */
    public @Nullable String doing() {
        if (!state.equals("running")) {
            return null;
        }
        return progress < CHOOSING ? "choosing" : "writing";
    }

    /** The progress of a build whose results are chosen to that part, 0..1. */
    static double chosen(double part) {
        return CHOOSING * Math.min(part, 0.99);
    }

    /** The progress of a build whose files are written to that part, 0..1. */
    static double written(double part) {
        return CHOOSING + (1 - CHOOSING) * part;
    }

    /** Whether it may still change. */
    public boolean open() {
        return state.equals("queued") || state.equals("running");
    }
}
