package io.groundwork.process;

import io.groundwork.quality.RequirementChecks;
import io.groundwork.shared.BatchId;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.SubmissionId;
import io.groundwork.shared.WorkItemId;
import io.groundwork.work.ItemOutcomes;
import io.groundwork.work.Submission;
import io.groundwork.work.Submissions;
import io.groundwork.work.WorkKind;
import io.groundwork.work.WorkProjection;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Stands in for the queue: keeps what the engine told it, and the answers that a test gives the engine. */
class RecordingQueue implements WorkProjection {

    private final Map<String, TaskFacts> open = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Map<String, Optional<PersonId>> holders = Collections.synchronizedMap(new LinkedHashMap<>());
    private final List<String> events = Collections.synchronizedList(new ArrayList<>());
    private final List<Submission> made = Collections.synchronizedList(new ArrayList<>());
    private boolean requirementsMet = true;

    @Override
    public void created(TaskFacts task) {
        open.put(task.taskId(), task);
        holders.put(task.taskId(), Optional.empty());
        events.add("created " + task.step());
    }

    @Override
    public void assigned(String taskId, PersonId person) {
        holders.put(taskId, Optional.ofNullable(person));
        events.add((person == null ? "freed " : "taken ") + open.get(taskId).step());
    }

    @Override
    public void completed(String taskId) {
        events.add("completed " + open.remove(taskId).step());
    }

    @Override
    public void deleted(String taskId) {
        events.add("deleted " + open.remove(taskId).step());
    }

    @Override
    public void corrected(TaskFacts task, PersonId person) {
        open.put(task.taskId(), task);
        holders.put(task.taskId(), Optional.ofNullable(person));
        events.add("corrected " + task.step());
    }

    void clear() {
        open.clear();
        holders.clear();
        events.clear();
        made.clear();
        requirementsMet = true;
    }

    void requirementsMet(boolean met) {
        requirementsMet = met;
    }

    List<TaskFacts> open() {
        return List.copyOf(open.values());
    }

    List<String> events() {
        return List.copyOf(events);
    }

    Optional<PersonId> holder(String taskId) {
        return holders.get(taskId);
    }

    /** As if the person had submitted an annotation for this slot. */
    void annotated(ItemId item, int slot, PersonId person) {
        OffsetDateTime now = OffsetDateTime.parse("2026-01-01T00:00:00Z");
        made.add(new Submission(
                SubmissionId.next(),
                WorkItemId.next(),
                item,
                ProjectId.next(),
                BatchId.next(),
                1,
                slot,
                1,
                WorkKind.ANNOTATE,
                person,
                "{}",
                1,
                1,
                0,
                now,
                null));
    }

    ItemOutcomes outcomes() {
        return new ItemOutcomes() {
            @Override
            public void accept(ItemId item, int run) {
                events.add("accepted");
            }

            @Override
            public void withdraw(ItemId item, int run) {
                events.add("withdrawn");
            }
        };
    }

    RequirementChecks checks() {
        return (item, run, slot) -> requirementsMet;
    }

    Submissions submissions() {
        return new Submissions() {
            @Override
            public Submission get(SubmissionId id) {
                return made.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow();
            }

            @Override
            public Optional<Submission> latest(ItemId item, int run, int slot) {
                return of(item).stream().filter(one -> one.slot() == slot).reduce((first, last) -> last);
            }

            @Override
            public List<Submission> results(ItemId item) {
                return of(item);
            }

            @Override
            public List<Submission> counting(ItemId item, int run) {
                return of(item);
            }

            @Override
            public Set<PersonId> annotators(String taskId) {
                TaskFacts task = open.get(taskId);
                return of(task.item()).stream()
                        .filter(one -> one.slot() == task.slot())
                        .map(Submission::person)
                        .collect(Collectors.toSet());
            }

            @Override
            public List<Submission> of(ItemId item) {
                return made.stream().filter(one -> one.item().equals(item)).toList();
            }
        };
    }
}
