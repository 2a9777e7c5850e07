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

    /** Whether it may still change. */
    public boolean open() {
        return state.equals("queued") || state.equals("running");
    }
}
