package io.groundwork.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is to be done with a call that brought a key. */
record Claim(Outcome outcome, @Nullable Answer answer) {

    static Claim of(Outcome outcome) {
        return new Claim(outcome, null);
    }

    Answer required() {
        return Objects.requireNonNull(answer);
    }

    /** Run it, or answer from what is known. */
    enum Outcome {
        RUN,
        RUNNING,
        OTHER_BODY,
        SECRET,
        REPLAY
    }
}
