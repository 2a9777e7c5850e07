package io.groundwork.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.people.Role;
import io.groundwork.shared.PersonId;
import io.groundwork.tasktype.TaskType;
import io.groundwork.tasktype.TaskTypes;
import io.groundwork.work.WorkKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What an item's full life costs beside the same diagram on the engine alone. Both take turns, so that noise hits both, and
 * both begin with an empty database, so that they grow alike. The first type is run once more before any counts, or it would
 * pay for the compiler.
 */
@Tag("bench")
class FullLifeBench {

    private static final int ROUNDS = Integer.getInteger("bench.life.rounds", 5);
    private static final int ITEMS = Integer.getInteger("bench.life.items", 400);
    private static final int THREADS = 4;
    private static final int DRAFTS = 5;

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(BenchDatabase.class)
    void costsAtMostTwiceTheBareEngine(BenchDatabase database) throws ExecutionException, InterruptedException {
        List<String> types = types(database);
        race(database, types.get(0));
        Map<String, Double> ratios = new TreeMap<>();
        for (String type : types) {
            List<Round> rounds = race(database, type);
            report(database, type, rounds);
            ratios.put(type, ratio(rounds));
        }
        assertThat(ratios).allSatisfy((type, ratio) -> assertThat(ratio).isGreaterThanOrEqualTo(0.5));
    }

    private List<String> types(BenchDatabase database) {
        try (Product product = Product.on(database, home)) {
            return product.get(TaskTypes.class).all().stream().map(TaskType::id).toList();
        }
    }

    private List<Round> race(BenchDatabase database, String type) throws ExecutionException, InterruptedException {
        try (Product product = Product.on(database, home);
                BareEngine bare = BareEngine.on(database, home, type)) {
            Crew crew = new Crew(product, new Workplace(product, type));
            crew.round(ITEMS);
            alone(bare, ITEMS);
            List<Round> rounds = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                double engine = alone(bare, ITEMS);
                rounds.add(new Round(crew.round(ITEMS), engine));
            }
            return rounds;
        }
    }

    private static void report(BenchDatabase database, String type, List<Round> rounds) {
        Figures.row(
                "full life of `" + type + "`, 4 threads: ratio to the bare engine",
                database.label(),
                Figures.fine(ratio(rounds)) + " (rounds "
                        + Figures.fine(
                                rounds.stream().mapToDouble(Round::ratio).min().orElseThrow()) + " to "
                        + Figures.fine(
                                rounds.stream().mapToDouble(Round::ratio).max().orElseThrow()) + "; "
                        + Figures.whole(ITEMS / median(rounds, Round::ours)) + " items/s : "
                        + Figures.whole(ITEMS / median(rounds, Round::engine)) + ")",
                "0.50");
    }

    private static double ratio(List<Round> rounds) {
        return median(rounds, Round::engine) / median(rounds, Round::ours);
    }

    /** What lies in the middle; one round in which the machine did something else does not move it. */
    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Seconds that the engine alone needs. */
    private static double alone(BareEngine bare, int items) throws ExecutionException, InterruptedException {
        long before = bare.accepted();
        AtomicInteger left = new AtomicInteger(items);
        double seconds = together(thread -> {
            while (left.getAndDecrement() > 0) {
                bare.life("annotator-" + thread, "reviewer-" + thread);
            }
        });
        assertThat(bare.accepted() - before).isEqualTo(items);
        return seconds;
    }

    private static double together(java.util.function.IntConsumer work)
            throws ExecutionException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            long start = System.nanoTime();
            List<Future<Boolean>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                Callable<Boolean> one = () -> {
                    work.accept(thread);
                    return true;
                };
                running.add(threads.submit(one));
            }
            for (Future<Boolean> one : running) {
                one.get();
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            threads.shutdown();
        }
    }

    /** Seconds of one round. */
    private record Round(double ours, double engine) {

        double ratio() {
            return engine / ours;
        }
    }

    /** Four annotators and four reviewers, a thread for each pair of them. */
    private static final class Crew {

        private final Product product;
        private final Workplace place;
        private final List<Hands> annotators;
        private final List<Hands> reviewers;
        private long accepted;

        Crew(Product product, Workplace place) {
            this.product = product;
            this.place = place;
            annotators = hands(Role.ANNOTATOR, WorkKind.ANNOTATE);
            reviewers = hands(Role.REVIEWER, WorkKind.REVIEW);
        }

        /** Seconds from waiting items to accepted ones, all entries of the trail sealed. */
        double round(int items) throws ExecutionException, InterruptedException {
            place.items(items);
            AtomicInteger toAnnotate = new AtomicInteger(items);
            AtomicInteger toReview = new AtomicInteger(items);
            long start = System.nanoTime();
            place.fill();
            together(thread -> work(thread, toAnnotate, toReview));
            while (product.count("select count(*) from audit_entry where sequence_number is null") > 0) {
                pause();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            accepted += items;
            assertThat(place.inState("accepted")).isEqualTo(accepted);
            return seconds;
        }

        private void work(int thread, AtomicInteger toAnnotate, AtomicInteger toReview) {
            while (toReview.get() > 0) {
                boolean annotated =
                        toAnnotate.get() > 0 && annotators.get(thread).annotate(DRAFTS);
                if (annotated) {
                    toAnnotate.decrementAndGet();
                }
                boolean reviewed = reviewers.get(thread).review();
                if (reviewed) {
                    toReview.decrementAndGet();
                }
                if (!annotated && !reviewed) {
                    pause();
                }
            }
        }

        private List<Hands> hands(Role role, WorkKind kind) {
            List<PersonId> people = place.members(THREADS, role);
            return people.stream()
                    .map(person -> new Hands(product, person, place, kind))
                    .toList();
        }

        private static void pause() {
            LockSupport.parkNanos(25_000_000);
        }
    }
}
