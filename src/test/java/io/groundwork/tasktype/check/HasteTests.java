package io.groundwork.tasktype.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.shared.Violation;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HasteTests {

    private static final String HUNDRED_WORDS = "word ".repeat(100);

    @Test
    void doubtsWhatNobodyCanHaveRead() {
        assertThat(Haste.doubt(Stream.of(HUNDRED_WORDS, HUNDRED_WORDS), Duration.ofSeconds(9)))
                .contains(Violation.of("", "tasktype.doubt.fast", 9L, 200));
    }

    @Test
    void trustsWhoTookTheTime() {
        assertThat(Haste.doubt(Stream.of(HUNDRED_WORDS, HUNDRED_WORDS), Duration.ofSeconds(10)))
                .isEmpty();
    }

    @Test
    void trustsQuickAnswersToShortTexts() {
        assertThat(Haste.doubt(Stream.of("Just a few words"), Duration.ZERO)).isEmpty();
    }
}
