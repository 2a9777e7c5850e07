package io.groundwork.release;

import io.groundwork.shared.SubmissionId;
import io.groundwork.work.AcceptedResult;
import io.groundwork.work.AcceptedResults;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the chosen results of a release chunk by chunk. */
@Component
class ResultStream {

    private static final int RESULTS = 500;

    private final ChosenResults chosen;
    private final AcceptedResults results;

    ResultStream(ChosenResults chosen, AcceptedResults results) {
        this.chosen = chosen;
        this.results = results;
    }

    Chunk first(Release release) {
        return read(release, 0);
    }

    Chunk after(Release release, Chunk before) {
        return read(release, before.last());
    }

    private Chunk read(Release release, long after) {
        List<SubmissionId> ids = chosen.page(release.id(), after, RESULTS);
        return new Chunk(results.read(ids), after + ids.size());
    }

    /** Some results and the ordinal of the last. */
    record Chunk(List<AcceptedResult> results, long last) {

        boolean empty() {
            return results.isEmpty();
        }
    }
}
