package io.groundwork.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Parts come in their order, one is made while the last is worked on, and failures reach the caller. */
@Timeout(30)
class AheadTest {

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void givesAllPartsInTheirOrderAndMakesNoneBehindTheLast() {
        try (Ahead<Integer> parts = new Ahead<>("test", made::incrementAndGet, part -> part == 3)) {
            assertThat(List.of(parts.next(), parts.next(), parts.next())).containsExactly(1, 2, 3);
        }
        assertThat(made).hasValue(3);
    }

    @Test
    void makesTheNextPartWhileTheCallerWorks() throws InterruptedException {
        CountDownLatch twice = new CountDownLatch(2);
        Callable<Integer> make = () -> {
            twice.countDown();
            return made.incrementAndGet();
        };
        try (Ahead<Integer> parts = new Ahead<>("test", make, part -> false)) {
            assertThat(parts.next()).isEqualTo(1);
            twice.await();
        }
        assertThat(made).hasValue(2);
    }

    @Test
    void throwsWhatMakingAPartFailedWith() {
        IllegalArgumentException failure = new IllegalArgumentException();
        Callable<Integer> make = () -> {
            throw failure;
        };
        try (Ahead<Integer> parts = new Ahead<>("test", make, part -> false)) {
            assertThatThrownBy(parts::next).isSameAs(failure);
        }
    }

    @Test
    void wrapsCheckedFailures() {
        Callable<Integer> make = () -> {
            throw new IOException("gone");
        };
        try (Ahead<Integer> parts = new Ahead<>("test", make, part -> false)) {
            assertThatThrownBy(parts::next).hasRootCauseInstanceOf(IOException.class);
        }
    }
}
