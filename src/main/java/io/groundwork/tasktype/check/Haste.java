package io.groundwork.tasktype.check;

import io.groundwork.shared.Violation;
import io.groundwork.tasktype.text.Words;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Doubts a result that was made faster than anybody can read. People read 200 to 300 words a minute (Brysbaert 2019) and
 * skim at two or three times that; nobody weighs what is in a text at four times that.
 */
public final class Haste {

    private static final int WORDS_A_SECOND = 20;
    private static final int FEW_WORDS = 40;

    private Haste() {}

    /**
     * The doubt, said at the whole result; empty for what is short or was given time.
     *
     * @param texts all that had to be read
     */
    public static Optional<Violation> doubt(Stream<String> texts, Duration active) {
        int words = texts.mapToInt(Words::count).sum();
        boolean hasty = words >= FEW_WORDS && active.toMillis() * WORDS_A_SECOND < words * 1000L;
        return hasty
                ? Optional.of(Violation.of("", "tasktype.doubt.fast", Math.max(1, active.toSeconds()), words))
                : Optional.empty();
    }
}
