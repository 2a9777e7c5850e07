package io.groundwork.quality;

import io.groundwork.people.CurrentPerson;
import io.groundwork.people.Role;
import io.groundwork.project.Names;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectAccess;
import io.groundwork.quality.ThreadEntry.Message;
import io.groundwork.quality.ThreadSeen.Said;
import io.groundwork.shared.Cursor;
import io.groundwork.shared.Forbidden;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.Page;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ThreadId;
import io.groundwork.work.WorkOperations;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps threads in the database. */
@Service
@Transactional
class StoredThreads implements Threads {

    private static final int LONGEST = 4000;
    private static final Set<Role> SEES_ALL = Set.of(Role.MANAGER, Role.AUDITOR, Role.REVIEWER, Role.SENIOR);

    private final ThreadRows rows;
    private final ProjectAccess access;
    private final CurrentPerson current;
    private final Names names;
    private final WorkOperations operations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredThreads(
            ThreadRows rows,
            ProjectAccess access,
            CurrentPerson current,
            Names names,
            WorkOperations operations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.access = access;
        this.current = current;
        this.names = names;
        this.operations = operations;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Page<ThreadSeen> list(ThreadFilter filter, @Nullable String after, int limit) {
        Project project = access.requireMember(filter.project());
        Cursor cursor = Cursor.read(after, filter.cursorFilters());
        ThreadId last = cursor == null ? null : ThreadId.of(cursor.key().get(0));
        List<ThreadEntry> found = rows.page(filter, seesAll(project) ? null : current.id(), last, limit + 1);
        List<ThreadEntry> shown = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() <= limit
                ? null
                : Cursor.write(
                        filter.cursorFilters(), List.of(shown.get(limit - 1).id()));
        return new Page<>(seen(project, shown), next);
    }

    @Override
    public ThreadSeen reply(ThreadId id, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw InvalidInput.of("/text", "quality.reply.text", LONGEST);
        }
        ThreadEntry thread = rows.lock(id).orElseThrow(() -> new NotFound(id));
        Project project = access.requireMember(thread.project());
        requireReader(project, thread);
        rows.say(id, new Message(current.id(), text.strip(), OffsetDateTime.now(clock)));
        boolean answers = thread.kind().equals("question") && thread.open() && manages(project);
        if (answers) {
            rows.close(id);
            if (thread.work() != null) {
                operations.answered(thread.work());
            }
        }
        events.publishEvent(
                new ThreadAnswered(project.id(), thread.item(), current.id(), id.toString(), thread.kind(), answers));
        ThreadEntry now = rows.lock(id).orElseThrow(() -> new NotFound(id));
        return seen(project, rows.withMessages(List.of(now))).get(0);
    }

    /** People answer in the threads of their own work, those who manage or review in all; auditors read only. */
    private void requireReader(Project project, ThreadEntry thread) {
        Set<Role> roles = access.roles(project.id());
        boolean own = rows.mayRead(thread.id(), current.id());
        if (!own && (!seesAll(project) || roles.equals(Set.of(Role.AUDITOR)))) {
            throw new Forbidden("reply");
        }
    }

    private boolean seesAll(Project project) {
        return access.roles(project.id()).stream().anyMatch(SEES_ALL::contains);
    }

    private boolean manages(Project project) {
        return access.roles(project.id()).contains(Role.MANAGER);
    }

    private List<ThreadSeen> seen(Project project, List<ThreadEntry> threads) {
        Map<PersonId, String> people = names.of(project, Remarks.speakers(threads));
        return threads.stream().map(thread -> seen(thread, people)).toList();
    }

    private static ThreadSeen seen(ThreadEntry thread, Map<PersonId, String> people) {
        List<Said> said = thread.messages().stream()
                .map(message -> new Said(people.getOrDefault(message.author(), ""), message.text(), message.at()))
                .toList();
        return new ThreadSeen(
                thread.id(),
                thread.kind(),
                thread.project(),
                thread.item(),
                thread.work(),
                thread.run(),
                thread.slot(),
                thread.round(),
                thread.path(),
                thread.issue(),
                thread.open(),
                thread.at(),
                said);
    }
}
