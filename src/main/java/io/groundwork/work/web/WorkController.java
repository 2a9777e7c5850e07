package io.groundwork.work.web;

import io.groundwork.shared.WorkItemId;
import io.groundwork.work.Drafts;
import io.groundwork.work.Lease;
import io.groundwork.work.Saved;
import io.groundwork.work.Submitting;
import io.groundwork.work.WorkInHand;
import io.groundwork.work.WorkPages;
import io.groundwork.work.WorkQueue;
import io.groundwork.work.WorkQueue.Answer;
import io.groundwork.work.WorkQueue.Wish;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Work over REST: what the label and review pages and scripted annotators use. */
@RestController
@RequestMapping("/api/v1/work-items")
@Tag(name = "work")
class WorkController {

    private final WorkQueue queue;
    private final WorkPages pages;
    private final WorkInHand hands;
    private final Drafts drafts;
    private final Submitting submitting;

    WorkController(WorkQueue queue, WorkPages pages, WorkInHand hands, Drafts drafts, Submitting submitting) {
        this.queue = queue;
        this.pages = pages;
        this.hands = hands;
        this.drafts = drafts;
        this.submitting = submitting;
    }

    @PostMapping("/next")
    @Operation(summary = "The next best piece of work, leased; or reserved for two minutes with ahead")
    WorkAnswers.Given next(@RequestBody(required = false) WorkRequests.@Nullable Next wanted) {
        Answer answer = queue.next(wanted == null ? Wish.ANY : wanted.wish());
        return new WorkAnswers.Given(
                answer.work() == null ? null : pages.show(answer.work()),
                answer.lease(),
                answer.reason(),
                answer.retryAfterS(),
                answer.lacking(),
                answer.acknowledge(),
                answer.absentUntil());
    }

    @GetMapping("/{id}")
    @Operation(summary = "A piece of work with all that its page needs")
    Map<String, Object> show(@PathVariable WorkItemId id) {
        return pages.show(id);
    }

    @PostMapping("/{id}/take")
    @Operation(summary = "Leases this very piece of work where the person may take it")
    Lease take(@PathVariable WorkItemId id) {
        return queue.take(id);
    }

    @PutMapping("/{id}/draft")
    @Operation(summary = "Saves the unfinished result; answered only after the commit")
    Saved draft(@PathVariable WorkItemId id, @RequestBody WorkRequests.Result sent) {
        return drafts.save(id, sent.write());
    }

    @PostMapping("/{id}/submit")
    @Operation(summary = "Takes the finished result for ever; 422 with violations where requirements are not met")
    Submitting.Submitted submit(@PathVariable WorkItemId id, @RequestBody WorkRequests.Result sent) {
        return submitting.submit(id, sent.write());
    }

    @PostMapping("/{id}/heartbeat")
    @Operation(summary = "A sign of life: extends the lease and what is reserved ahead")
    WorkAnswers.Until heartbeat(@PathVariable WorkItemId id, @RequestBody WorkRequests.Beat beat) {
        return new WorkAnswers.Until(hands.heartbeat(id, beat.lease(), beat.activeMs()));
    }

    @PostMapping("/{id}/park")
    @Operation(summary = "Puts the piece aside; it stays the person's for a day")
    WorkAnswers.Until park(@PathVariable WorkItemId id, @RequestBody WorkRequests.Hold hold) {
        return new WorkAnswers.Until(hands.park(id, hold.lease()));
    }

    @PostMapping("/{id}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Gives the piece back; the draft stays the person's")
    void release(@PathVariable WorkItemId id, @RequestBody WorkRequests.Hold hold) {
        hands.release(id, hold.lease());
    }

    @PostMapping("/{id}/skip")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Gives the piece back for good, with the reason")
    void skip(@PathVariable WorkItemId id, @RequestBody WorkRequests.Skip skip) {
        hands.skip(id, skip.lease(), skip.why(), skip.text());
    }

    @PostMapping("/{id}/ask")
    @Operation(summary = "Holds the piece with a question to the manager")
    WorkAnswers.Asked ask(@PathVariable WorkItemId id, @RequestBody WorkRequests.Ask question) {
        String text = question.text() == null ? "" : question.text();
        return new WorkAnswers.Asked(hands.ask(id, question.lease(), text));
    }

    @PostMapping("/{id}/recall")
    @Operation(summary = "Takes the person's own submission back as long as nobody has acted on it")
    WorkAnswers.Recalled recall(@PathVariable WorkItemId id, @RequestBody WorkRequests.Recall recall) {
        return new WorkAnswers.Recalled(hands.recall(id, recall.reason() == null ? "" : recall.reason()));
    }
}
