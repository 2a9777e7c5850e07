package io.groundwork.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.groundwork.people.Role;
import io.groundwork.shared.PersonId;
import io.groundwork.work.WorkKind;
import io.groundwork.work.WorkQueue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How long a hundred annotators wait for {@code next} in a project of a million items whose open window is full. */
@Tag("bench")
class NextBench {

    private static final int ITEMS = Integer.getInteger("bench.next.items", 1_000_000);
    private static final int WINDOW = Integer.getInteger("bench.next.window", 5_000);
    private static final int ANNOTATORS = 100;
    private static final long THINKING_MS = 2_000;
    private static final Duration WARMING_UP = Duration.ofSeconds(Integer.getInteger("bench.next.warm", 60));
    private static final Duration PACED = Duration.ofSeconds(Integer.getInteger("bench.next.seconds", 40));
    private static final Duration FLAT_OUT = Duration.ofSeconds(10);

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(BenchDatabase.class)
    void answersAHundredAnnotatorsAtOnce(BenchDatabase database) throws ExecutionException, InterruptedException {
        try (Product product = Product.on(database, home)) {
            Workplace place = new Workplace(product, "qa");
            List<Hands> people = hands(product, place);
            place.items(ITEMS);
            place.fill();
            await().atMost(Duration.ofMinutes(5)).until(() -> place.openWork("annotate") >= WINDOW);
            run(people, WARMING_UP, THINKING_MS);
            Times paced = run(people, PACED, THINKING_MS);
            assertThat(place.inState("working")).isEqualTo(WINDOW);
            report("2 s of thinking", database, paced, "100 ms");
            Times flatOut = run(people, FLAT_OUT, 0);
            report("no thinking (all 2 cores busy)", database, flatOut, "none");
            assertThat(paced.percentile(95)).isLessThan(100);
        }
    }

    private static void report(String pace, BenchDatabase database, Times times, String target) {
        Figures.row(
                "`next`, " + Figures.whole(ITEMS) + " items, window of " + WINDOW + " full, " + ANNOTATORS
                        + " annotators, " + pace + ": p95 (p50, worst)",
                database.label(),
                Figures.whole(times.percentile(95)) + " ms (" + Figures.whole(times.percentile(50)) + ", "
                        + Figures.whole(times.percentile(100)) + "; " + Figures.whole(times.aSecond()) + " calls/s)",
                target);
    }

    private static List<Hands> hands(Product product, Workplace place) {
        List<PersonId> people = place.members(ANNOTATORS, Role.ANNOTATOR);
        return people.stream()
                .map(person -> new Hands(product, person, place, WorkKind.ANNOTATE))
                .toList();
    }

    /** Everybody takes a piece, thinks and hands it in, over and over; each call of next is timed. */
    private static Times run(List<Hands> people, Duration length, long thinkingMs)
            throws ExecutionException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        long end = System.nanoTime() + length.toNanos();
        try {
            List<Future<List<Long>>> running = new ArrayList<>();
            for (Hands person : people) {
                Callable<List<Long>> work = () -> work(person, end, thinkingMs);
                running.add(threads.submit(work));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> one : running) {
                all.addAll(one.get());
            }
            return new Times(all.stream().mapToLong(Long::longValue).sorted().toArray(), length);
        } finally {
            threads.shutdown();
        }
    }

    private static List<Long> work(Hands person, long end, long thinkingMs) {
        List<Long> waited = new ArrayList<>();
        pause(ThreadLocalRandom.current().nextLong(thinkingMs + 1));
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            WorkQueue.Answer answer = person.next();
            waited.add(System.nanoTime() - start);
            assertThat(answer.work()).isNotNull();
            pause(thinkingMs / 2 + ThreadLocalRandom.current().nextLong(thinkingMs + 1));
            person.annotate(answer, 1);
        }
        return waited;
    }

    private static void pause(long ms) {
        long end = System.nanoTime() + ms * 1_000_000;
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }

    /** How long each call took, shortest first, in nanoseconds. */
    private record Times(long[] sorted, Duration length) {

        double percentile(int percent) {
            return Arrays.stream(sorted)
                            .skip((long) Math.max(0, Math.ceil(sorted.length * percent / 100.0) - 1))
                            .findFirst()
                            .orElseThrow()
                    / 1e6;
        }

        double aSecond() {
            return sorted.length / (double) length.toSeconds();
        }
    }
}
