package io.groundwork.work;

import io.groundwork.people.CurrentPerson;
import io.groundwork.people.Person;
import io.groundwork.shared.ProjectId;
import io.groundwork.work.Inbox.Upcoming;
import io.groundwork.work.Openings.Opening;
import io.groundwork.work.WorkQueue.Wish;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what {@link WorkQueue#next} would give the current person, and takes nothing. */
@Component
class ComingWork {

    private final CurrentPerson current;
    private final Openings openings;
    private final QueueClaim claim;
    private final WorkItems items;
    private final InboxRows rows;
    private final Clock clock;

    ComingWork(
            CurrentPerson current, Openings openings, QueueClaim claim, WorkItems items, InboxRows rows, Clock clock) {
        this.current = current;
        this.openings = openings;
        this.claim = claim;
        this.items = items;
        this.rows = rows;
        this.clock = clock;
    }

    /** What is kept for the person comes first, as in the queue. */
    Upcoming look() {
        Person me = current.person();
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (!me.available(now)) {
            return new Upcoming(0, null);
        }
        List<Opening> open = openings.of(me.id(), Wish.ANY).open();
        Optional<ProjectId> kept = items.heldBy(me.id()).stream()
                .filter(work -> work.state() == WorkState.RESERVED && open.contains(Opening.of(work)))
                .map(WorkItem::project)
                .findFirst();
        return kept.map(project -> new Upcoming(0, project)).orElseGet(() -> best(me, open, now));
    }

    private Upcoming best(Person me, List<Opening> open, OffsetDateTime now) {
        int sentBack = (int) rows.sentBack(me.id()).stream()
                .filter(work -> open.contains(Opening.of(work)))
                .count();
        ProjectId project = claim.newHeads(open, me, now)
                .map(QueueHead::project)
                .findFirst()
                .orElse(null);
        return new Upcoming(sentBack, project);
    }
}
