package io.groundwork.work;

import io.groundwork.shared.ProjectId;
import io.groundwork.shared.WorkItemId;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the current person finds when they come to work. Never asks the engine, and no list is longer than a page. */
public interface Inbox {

    Figures figures();

    /** Sent back to the person and still to be taken up, oldest first. */
    List<SentBack> sentBack();

    /** Begun and not finished: in hand, put aside, or with a draft of work that nobody else has taken. */
    List<Unfinished> unfinished();

    /** The latest submissions, newest first. */
    List<Recent> recent();

    /** The person's projects with what waits there for them. */
    List<Waiting> projects();

    /** What a press on Start gives now. */
    Upcoming upcoming();

    /** Briefs that must be read before their projects give work again. */
    List<Unread> unread();

    /**
     * What the person did.
     *
     * @param medianMs of active time a piece, 0 where there is none
     * @param accepted the share of decided work that was accepted, 0..1; below 0 where none was decided
     */
    record Figures(int doneToday, long medianMs, double accepted) {}

    /** A piece to mend, with the first of its remarks. */
    record SentBack(
            WorkItemId work,
            String title,
            String projectName,
            int round,
            @Nullable String remark,
            int remarks,
            OffsetDateTime since) {}

    /**
     * A piece that was begun.
     *
     * @param held whether it waits for an answer; {@code until} is null then and where the lease ran out
     */
    record Unfinished(
            WorkItemId work,
            String title,
            String projectName,
            String state,
            boolean held,
            boolean draft,
            @Nullable OffsetDateTime savedAt,
            @Nullable OffsetDateTime until) {}

    /**
     * A submission.
     *
     * @param outcome waiting, accepted, sentBack, withdrawn or recalled
     * @param takeBack whether nobody has acted on it yet
     */
    record Recent(
            WorkItemId work,
            String title,
            String projectName,
            String kind,
            int round,
            String outcome,
            OffsetDateTime at,
            boolean takeBack) {}

    /**
     * A project and what waits there.
     *
     * @param open whether the project gives work now
     * @param due when the first of the batches that wait is due
     */
    record Waiting(
            ProjectId project,
            String name,
            String taskType,
            boolean open,
            long waiting,
            @Nullable OffsetDateTime due,
            long accepted,
            long inWork,
            long sentBack,
            long all) {}

    /**
     * The next pieces in the order of the queue.
     *
     * @param sentBack how many pieces to mend come first
     * @param project whose new piece comes then, null where none is free for the person
     */
    record Upcoming(int sentBack, @Nullable ProjectId project) {}

    /** A version of a brief to be read. */
    record Unread(ProjectId project, String name, int version, String guidelines) {}
}
