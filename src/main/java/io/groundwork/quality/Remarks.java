package io.groundwork.quality;

import io.groundwork.project.Names;
import io.groundwork.project.Project;
import io.groundwork.project.Projects;
import io.groundwork.quality.Remark.Reply;
import io.groundwork.quality.ReviewResult.NewRemark;
import io.groundwork.quality.ThreadEntry.Message;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.SubmissionId;
import io.groundwork.shared.ThreadId;
import io.groundwork.work.WorkItem;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps remarks as threads and shows them at a piece of work. */
@Component
class Remarks {

    /** The submission that remarks are about, and who makes them. */
    record About(
            ProjectId project,
            ItemId item,
            SubmissionId submission,
            int run,
            int slot,
            int round,
            PersonId author,
            String state) {}

    private final ThreadRows threads;
    private final Projects projects;
    private final Names names;
    private final ApplicationEventPublisher events;

    Remarks(ThreadRows threads, Projects projects, Names names, ApplicationEventPublisher events) {
        this.threads = threads;
        this.projects = projects;
        this.names = names;
        this.events = events;
    }

    /** Closes what was remarked in earlier rounds and writes what is remarked now; open as long as the work goes on. */
    void write(WorkItem work, Round judged, PersonId reviewer, ReviewResult review, OffsetDateTime now) {
        String state = review.verdict().equals("rework") ? "open" : "closed";
        About about = new About(
                work.project(), work.item(), judged.id(), judged.run(), judged.slot(), judged.round(), reviewer, state);
        write(about, review.remarks(), now);
    }

    /** Closes what was remarked in earlier rounds and writes these. */
    void write(About about, List<NewRemark> remarks, OffsetDateTime now) {
        threads.closeRemarks(about.item(), about.run(), about.slot());
        for (NewRemark remark : remarks) {
            ThreadEntry thread = new ThreadEntry(
                    ThreadId.next(),
                    "remark",
                    about.project(),
                    about.item(),
                    null,
                    about.submission(),
                    about.run(),
                    about.slot(),
                    about.round(),
                    remark.path(),
                    remark.issue(),
                    about.state(),
                    about.author(),
                    now,
                    List.of());
            threads.insert(thread, remark.text());
            events.publishEvent(ThreadOpened.of(thread.id(), about, remark));
        }
    }

    /** The remarks that wait for an answer in the next round. */
    List<Remark> open(WorkItem work) {
        return of(work).stream().filter(Remark::open).toList();
    }

    /** The remarks of all rounds of the slot, oldest first. */
    List<Remark> of(WorkItem work) {
        List<ThreadEntry> found = threads.remarks(work.item(), work.run(), work.slot());
        Project project = projects.get(work.project());
        Map<PersonId, String> people = names.of(project, speakers(found));
        return found.stream().map(thread -> seen(thread, people)).toList();
    }

    static Collection<PersonId> speakers(Collection<ThreadEntry> threads) {
        return threads.stream()
                .flatMap(thread -> Stream.concat(
                        Stream.of(thread.author()), thread.messages().stream().map(Message::author)))
                .distinct()
                .toList();
    }

    private static Remark seen(ThreadEntry thread, Map<PersonId, String> people) {
        List<Message> said = thread.messages();
        List<Reply> replies = said.stream()
                .skip(1)
                .map(message -> new Reply(people.getOrDefault(message.author(), ""), message.text(), message.at()))
                .toList();
        return new Remark(
                thread.id(),
                thread.path(),
                thread.issue(),
                said.isEmpty() ? "" : said.get(0).text(),
                people.getOrDefault(thread.author(), ""),
                thread.round(),
                thread.at(),
                thread.open(),
                replies);
    }
}
