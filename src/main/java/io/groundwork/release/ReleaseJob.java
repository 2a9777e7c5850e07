package io.groundwork.release;

import io.groundwork.dataset.ItemState;
import io.groundwork.dataset.Items;
import io.groundwork.jobs.JobContext;
import io.groundwork.jobs.JobHandler;
import io.groundwork.shared.Ahead;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.ReleaseId;
import io.groundwork.work.AcceptedResults;
import io.groundwork.work.AcceptedResults.Chunk;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Builds a release: first fixes what it is made of, then writes all files anew and puts them in their place at once. */
@Component
class ReleaseJob implements JobHandler {

    static final String KIND = "release";
    private static final int ITEMS = 1_000;

    private final ReleaseRows rows;
    private final ChosenResults chosen;
    private final AcceptedResults results;
    private final Items items;
    private final ReleaseBuild build;
    private final TransactionTemplate transaction;

    ReleaseJob(
            ReleaseRows rows,
            ChosenResults chosen,
            AcceptedResults results,
            Items items,
            ReleaseBuild build,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.chosen = chosen;
        this.results = results;
        this.items = items;
        this.build = build;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        UUID subject = job.subject();
        if (subject == null) {
            throw new IllegalStateException("A release job without its release");
        }
        Release release = find(new ReleaseId(subject));
        if (release.finishedAt() == null) {
            choose(job, release);
            Release ready = find(release.id());
            build.run(ready, part -> job.progress(ReleaseStatus.written(part), Position.DONE));
        }
        job.report(Map.of("items", find(release.id()).items()));
    }

    private Release find(ReleaseId id) {
        return rows.find(id).orElseThrow(() -> new NotFound(id));
    }

    private void choose(JobContext job, Release release) {
        Position known = job.checkpoint(Position.class);
        Position position = known == null ? Position.START : known;
        if (position.done()) {
            return;
        }
        long accepted = items.countByState(release.project(), null).getOrDefault(ItemState.ACCEPTED, 0L);
        Choosing choosing = new Choosing(release, position.item());
        try (Ahead<Chunk> chunks = new Ahead<>("release-chooser", choosing::next, chunk -> chunk.last() == null)) {
            while (!position.done()) {
                Chunk chunk = chunks.next();
                Position from = position;
                Position next = new Position(
                        chunk.last(), from.count() + chunk.results().size(), chunk.last() == null);
                double part = next.count() / (double) Math.max(1, accepted);
                transaction.executeWithoutResult(status -> {
                    add(release, from, chunk, next);
                    job.progress(ReleaseStatus.chosen(part), next);
                });
                position = next;
            }
        }
    }

    private void add(Release release, Position from, Chunk chunk, Position next) {
        chosen.add(release.id(), from.count(), chunk.results());
        rows.counted(release.id(), next.count());
    }

    /** Finds what is chosen, part by part, for one thread at a time. */
    private final class Choosing {

        private final Release release;
        private @Nullable ItemId last;

        Choosing(Release release, @Nullable ItemId last) {
            this.release = release;
            this.last = last;
        }

        Chunk next() {
            Chunk chunk = results.next(release.project(), Selections.of(release.filter(), release.rule()), last, ITEMS);
            last = chunk.last();
            return chunk;
        }
    }

    /**
     * How far the choosing is.
     *
     * @param item the last item looked at
     * @param count how many results were chosen
     */
    record Position(@Nullable ItemId item, long count, boolean done) {

        static final Position START = new Position(null, 0, false);
        static final Position DONE = new Position(null, 0, true);
    }
}
