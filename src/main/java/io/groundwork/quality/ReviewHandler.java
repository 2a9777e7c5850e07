package io.groundwork.quality;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.work.Submission;
import io.groundwork.work.WorkHandler;
import io.groundwork.work.WorkItem;
import io.groundwork.work.WorkKind;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Work in which a reviewer decides about a submission. */
@Component
class ReviewHandler implements WorkHandler {

    private final Judging judging;

    ReviewHandler(Judging judging) {
        this.judging = judging;
    }

    @Override
    public WorkKind kind() {
        return WorkKind.REVIEW;
    }

    @Override
    public Map<String, Object> details(WorkItem work) {
        return judging.details(work);
    }

    @Override
    public void check(WorkItem work, JsonNode result) {
        judging.check(work, result);
    }

    @Override
    public Map<String, Object> submitted(WorkItem work, Submission submission, JsonNode result) {
        return judging.submitted(work, submission, result);
    }
}
