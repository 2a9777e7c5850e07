package io.groundwork.work;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.dataset.ItemState;
import io.groundwork.dataset.Items;
import io.groundwork.people.CurrentPerson;
import io.groundwork.people.Role;
import io.groundwork.project.Brief;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectState;
import io.groundwork.project.Projects;
import io.groundwork.shared.Json;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.work.WorkQueue.Wish;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The current person's inbox, from a handful of small questions to our own tables. */
@Service
@Transactional(readOnly = true)
class PersonalInbox implements Inbox {

    private static final Set<Role> WORKERS = Set.of(Role.ANNOTATOR, Role.REVIEWER, Role.SENIOR);

    private final CurrentPerson current;
    private final Projects projects;
    private final Items items;
    private final InboxRows rows;
    private final TodaysFigures today;
    private final ItemCounts counts;
    private final Openings openings;
    private final ComingWork coming;
    private final ObjectProvider<Feedback> feedback;

    PersonalInbox(
            CurrentPerson current,
            Projects projects,
            Items items,
            InboxRows rows,
            TodaysFigures today,
            ItemCounts counts,
            Openings openings,
            ComingWork coming,
            ObjectProvider<Feedback> feedback) {
        this.current = current;
        this.projects = projects;
        this.items = items;
        this.rows = rows;
        this.today = today;
        this.counts = counts;
        this.openings = openings;
        this.coming = coming;
        this.feedback = feedback;
    }

    @Override
    public Figures figures() {
        PersonId me = current.id();
        return new Figures(today.done(me), today.medianMs(me), today.accepted(me));
    }

    @Override
    public List<SentBack> sentBack() {
        return rows.sentBack(current.id()).stream().map(this::sentBack).toList();
    }

    @Override
    public List<Unfinished> unfinished() {
        return rows.unfinished(current.id());
    }

    @Override
    public List<Recent> recent() {
        return rows.recent(current.id());
    }

    @Override
    public List<Waiting> projects() {
        Map<WorkKind, List<ProjectId>> mine = new EnumMap<>(WorkKind.class);
        for (WorkKind kind : WorkKind.values()) {
            mine.put(
                    kind,
                    projects.of(current.id(), Set.of(Openings.role(kind))).stream()
                            .map(Project::id)
                            .toList());
        }
        List<Project> all = projects.of(current.id(), WORKERS).stream()
                .filter(project -> project.state() == ProjectState.ACTIVE || project.state() == ProjectState.PAUSED)
                .toList();
        Map<ProjectId, Map<WorkKind, Long>> waiting =
                rows.waiting(all.stream().map(Project::id).toList());
        Map<ProjectId, OffsetDateTime> due =
                rows.due(all.stream().map(Project::id).toList());
        return all.stream()
                .map(project ->
                        waiting(project, mine, waiting.getOrDefault(project.id(), Map.of()), due.get(project.id())))
                .toList();
    }

    @Override
    public Upcoming upcoming() {
        return coming.look();
    }

    @Override
    public List<Unread> unread() {
        Map<ProjectId, Unread> unread = new LinkedHashMap<>();
        openings.of(current.id(), Wish.ANY).unread().forEach(open -> {
            Brief brief = projects.brief(open.project(), open.version());
            unread.put(
                    open.project(),
                    new Unread(
                            open.project(), projects.get(open.project()).name(), open.version(), brief.guidelines()));
        });
        return new ArrayList<>(unread.values());
    }

    private Waiting waiting(
            Project project,
            Map<WorkKind, List<ProjectId>> mine,
            Map<WorkKind, Long> open,
            @Nullable OffsetDateTime due) {
        long forMe = open.entrySet().stream()
                .filter(kind -> mine.getOrDefault(kind.getKey(), List.of()).contains(project.id()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        ItemCounts.Counted counted = counts.of(project.id());
        return new Waiting(
                project.id(),
                project.name(),
                project.taskType(),
                project.state() == ProjectState.ACTIVE,
                forMe,
                due,
                counted.items(ItemState.ACCEPTED),
                counted.items(ItemState.WORKING),
                counted.sentBack(),
                counted.all());
    }

    private SentBack sentBack(WorkItem work) {
        Feedback given = feedback.getIfAvailable();
        List<?> remarks = given == null ? List.of() : given.remarks(work);
        return new SentBack(
                work.id(),
                items.get(work.item()).title(),
                projects.get(work.project()).name(),
                work.round(),
                remarks.isEmpty() ? null : text(remarks.get(0)),
                remarks.size(),
                work.createdAt());
    }

    private static @Nullable String text(Object remark) {
        JsonNode tree = Json.mapper().valueToTree(remark);
        return tree.path("text").asText(null);
    }
}
