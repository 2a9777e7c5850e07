package io.groundwork.quality;

import io.groundwork.shared.PersonId;
import io.groundwork.shared.ThreadId;
import io.groundwork.work.Questions;
import io.groundwork.work.WorkItem;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps questions to the manager as threads. */
@Component
class ThreadQuestions implements Questions {

    private final ThreadRows threads;
    private final Clock clock;

    ThreadQuestions(ThreadRows threads, Clock clock) {
        this.threads = threads;
        this.clock = clock;
    }

    @Override
    public ThreadId ask(WorkItem work, PersonId by, String text) {
        ThreadId id = ThreadId.next();
        OffsetDateTime now = OffsetDateTime.now(clock);
        ThreadEntry question = new ThreadEntry(
                id,
                "question",
                work.project(),
                work.item(),
                work.id(),
                null,
                work.run(),
                work.slot(),
                work.round(),
                "",
                "",
                "open",
                by,
                now,
                List.of());
        threads.insert(question, text);
        return id;
    }
}
