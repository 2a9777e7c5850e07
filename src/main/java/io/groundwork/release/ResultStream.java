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

    /** The results of the release from its beginning. */
    Reading of(Release release) {
        return new Reading(release);
    }

    /** One passage through the results, for one thread at a time. */
    final class Reading {

        private final Release release;
        private long last;

        private Reading(Release release) {
            this.release = release;
        }

        /** The next results, none at the end. */
        List<AcceptedResult> next() {
            List<SubmissionId> ids = chosen.page(release.id(), last, RESULTS);
            last += ids.size();
            return results.read(ids);
        }
    }
}
