package io.groundwork.quality;

import io.groundwork.dataset.ItemFilter;
import io.groundwork.dataset.ItemSelection;
import io.groundwork.jobs.JobContext;
import io.groundwork.jobs.JobHandler;
import io.groundwork.quality.ItemActionReport.Failure;
import io.groundwork.shared.GroundworkException;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.ui.Messages;
import io.groundwork.work.WorkOperations;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does a bulk action item by item; what fails is reported and the rest goes on. */
@Component
class ItemActionJob implements JobHandler {

    static final String KIND = "item-action";

    private static final int PAGE = 100;
    private static final int OFTEN = 20;

    private final ItemSelection selection;
    private final WorkOperations operations;
    private final Messages messages;

    ItemActionJob(ItemSelection selection, WorkOperations operations, Messages messages) {
        this.selection = selection;
        this.operations = operations;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        ProjectId project = Objects.requireNonNull(job.project());
        ItemAction action = job.input(ItemAction.class);
        Reached start = job.checkpoint(Reached.class);
        Reached reached =
                start == null ? new Reached(null, 0, total(project, action), ItemActionReport.empty()) : start;
        List<ItemId> page = page(project, action, reached);
        while (!page.isEmpty()) {
            reached = run(job, project, action, page, reached);
            page = page(project, action, reached);
        }
        job.report(reached.report());
    }

    private Reached run(JobContext job, ProjectId project, ItemAction action, List<ItemId> page, Reached start) {
        Reached reached = start;
        Set<ItemId> known = selection.ofProject(project, page);
        PersonId by = Objects.requireNonNull(job.startedBy());
        for (ItemId item : page) {
            reached = reached.after(
                    item, known.contains(item) ? act(action, item, by) : refused(item, new NotFound(item)));
            if (reached.seen() % OFTEN == 0) {
                job.progress(reached.progress(), reached);
            }
        }
        job.progress(reached.progress(), reached);
        return reached;
    }

    private @Nullable Failure act(ItemAction action, ItemId item, PersonId by) {
        String reason = Objects.requireNonNullElse(action.reason(), "");
        try {
            switch (action.action()) {
                case "prioritise" -> operations.prioritise(item, Objects.requireNonNull(action.priority()), by);
                case "reassign" -> operations.reassign(item, Objects.requireNonNull(action.person()), by);
                case "handover" -> operations.handOverDraft(item, Objects.requireNonNull(action.person()), by);
                case "unlease" -> operations.unlease(item, by);
                case "hold" -> operations.hold(item, reason, by);
                case "requeue" -> operations.requeue(item, by);
                case "reopen" -> operations.reopen(item, reason, by);
                default -> operations.withdraw(item, reason, by);
            }
            return null;
        } catch (GroundworkException refused) {
            return refused(item, refused);
        }
    }

    private Failure refused(ItemId item, GroundworkException refused) {
        return new Failure(item, refused.key(), said(refused));
    }

    /** Why in one sentence each; what is wrong with the input says more than that something is. */
    private String said(GroundworkException refused) {
        return refused.violations().isEmpty()
                ? messages.problem(Locale.ENGLISH, refused.key(), refused.variables())
                : refused.violations().stream()
                        .map(found -> messages.text(
                                Locale.ENGLISH, found.key(), found.arguments().toArray()))
                        .collect(Collectors.joining(" "));
    }

    private long total(ProjectId project, ItemAction action) {
        return action.ids() == null
                ? selection.count(project, filter(action))
                : action.ids().size();
    }

    private List<ItemId> page(ProjectId project, ItemAction action, Reached reached) {
        List<ItemId> ids = action.ids();
        if (ids == null) {
            return selection.ids(project, filter(action), reached.last(), PAGE);
        }
        int from = (int) Math.min(reached.seen(), ids.size());
        return ids.subList(from, Math.min(ids.size(), from + PAGE));
    }

    private static ItemFilter filter(ItemAction action) {
        return Objects.requireNonNull(action.filter());
    }

    /** How far it is: the last item, how many were seen of how many, and what became of them. */
    record Reached(@Nullable ItemId last, long seen, long total, ItemActionReport report) {

        Reached after(ItemId item, @Nullable Failure failure) {
            return new Reached(item, seen + 1, total, failure == null ? report.withDone() : report.with(failure));
        }

        double progress() {
            return total == 0 ? 1 : Math.min(1, (double) seen / total);
        }
    }
}
