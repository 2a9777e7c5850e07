package io.groundwork.work;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The result that a piece of annotation work starts from: of the round before, else of the run before. */
@Component
class EarlierResult {

    private final Submissions submissions;

    EarlierResult(Submissions submissions) {
        this.submissions = submissions;
    }

    Optional<String> of(WorkItem work) {
        for (int run = work.run(); run > 0; run--) {
            Optional<Submission> latest = submissions.latest(work.item(), run, work.slot());
            if (latest.isPresent()) {
                return latest.map(Submission::result);
            }
        }
        return Optional.empty();
    }
}
