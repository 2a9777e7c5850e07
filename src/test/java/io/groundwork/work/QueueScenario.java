package io.groundwork.work;

import io.groundwork.people.Role;
import io.groundwork.project.ProjectChanged;
import io.groundwork.shared.BatchId;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.Json;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.WorkItemId;
import io.groundwork.work.WorkQueue.Answer;
import io.groundwork.work.WorkQueue.Wish;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Builds a project with items and people, and says in short what they do. */
class QueueScenario {

    private final ApplicationContext context;

    QueueScenario(ApplicationContext context) {
        this.context = context;
    }

    /** A launched project in which every item is reviewed. */
    Place project(int overlap, double reviewRate, int window) {
        PersonId manager = crew().add("Manager", Role.MANAGER);
        Place place = new Place(ProjectId.next(), BatchId.next());
        OffsetDateTime now = OffsetDateTime.now(context.getBean(Clock.class));
        jdbc().sql("insert into project (id, name, task_type, state, brief_version, overlap, review_rate, rework_limit,"
                        + " rework_hold_hours, open_window, blind, seed, created_by, created_at, changed_at, version)"
                        + " values (?, 'City history', 'qa', 'active', 1, ?, ?, 3, 24, ?, false, 1, ?, ?, ?, 0)")
                .params(place.project().value(), overlap, reviewRate, window, manager.value(), now, now)
                .update();
        jdbc().sql("insert into project_window (project_id) values (?)")
                .param(place.project().value())
                .update();
        jdbc().sql(
                        "insert into brief (project_id, version, guidelines, reviewer_guidelines, settings, issue_types, material,"
                                + " created_by, created_at) values (?, 1, 'Ask well.', 'Look twice.', '{\"max\":3,\"why\":0,\"scope\":\"batch\"}',"
                                + " '[]', false, ?, ?)")
                .params(place.project().value(), manager.value(), now)
                .update();
        batch(place, 1, 0, null);
        return place;
    }

    void batch(Place place, int number, int priority, OffsetDateTime due) {
        jdbc().sql("insert into batch (id, project_id, number, name, priority, due, pilot, state, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, false, 'open', ?)")
                .params(
                        place.batch().value(),
                        place.project().value(),
                        number,
                        "Batch " + number,
                        priority,
                        due,
                        OffsetDateTime.now())
                .update();
    }

    PersonId member(Place place, String name, Role... roles) {
        return member(place, name, Set.of(), 3, roles);
    }

    PersonId member(Place place, String name, Set<String> languages, int sensitivity, Role... roles) {
        return join(place, crew().add(name, languages, sensitivity), roles);
    }

    PersonId skilled(Place place, String name, Set<String> skills, Role... roles) {
        return join(place, crew().add(name, Set.of(), skills, 3), roles);
    }

    PersonId join(Place place, PersonId person, Role... roles) {
        for (Role role : roles) {
            jdbc().sql("insert into project_member (project_id, person_id, role) values (?, ?, ?)")
                    .params(place.project().value(), person.value(), Wire.of(role))
                    .update();
        }
        return person;
    }

    /** The project has asked for these skills from the start. */
    void startWithSkills(Place place, String skills) {
        jdbc().sql("update project set skills = ? where id = ?")
                .params(skills, place.project().value())
                .update();
    }

    /** The project asks for these skills from now on, as its manager's change would tell. */
    void requireSkills(Place place, String skills) {
        jdbc().sql("update project set skills = ? where id = ?")
                .params(skills, place.project().value())
                .update();
        context.getBean(Retry.class)
                .runInNewTransaction(() -> context.publishEvent(new ProjectChanged(
                        place.project(), "project.changed", PersonId.next(), java.util.Map.of("skills", skills))));
    }

    /** A version 2 of the brief that matters. */
    void changeBriefMaterially(Place place) {
        jdbc().sql(
                        "insert into brief (project_id, version, guidelines, reviewer_guidelines, settings, issue_types, material,"
                                + " created_by, created_at) select project_id, 2, 'Ask why.', reviewer_guidelines, settings, issue_types, true,"
                                + " created_by, created_at from brief where project_id = ? and version = 1")
                .param(place.project().value())
                .update();
        jdbc().sql("update project set brief_version = 2 where id = ?")
                .param(place.project().value())
                .update();
    }

    void acknowledge(Place place, PersonId person, int version) {
        jdbc().sql("insert into brief_acknowledgement (project_id, person_id, version, at) values (?, ?, ?, ?)")
                .params(
                        place.project().value(),
                        person.value(),
                        version,
                        OffsetDateTime.now(context.getBean(Clock.class)))
                .update();
    }

    void holdRework(Place place, int hours) {
        jdbc().sql("update project set rework_hold_hours = ? where id = ?")
                .params(hours, place.project().value())
                .update();
    }

    ItemId item(Place place) {
        return item(place, 0, null, 0);
    }

    ItemId item(Place place, int priority, String language, int sensitivity) {
        ItemId id = ItemId.next();
        OffsetDateTime now = OffsetDateTime.now(context.getBean(Clock.class));
        jdbc().sql(
                        "insert into item (id, project_id, batch_id, title, content, content_hash, language, sensitivity, priority,"
                                + " state, run, skips, created_at, changed_at)"
                                + " values (?, ?, ?, 'An item', '{\"text\":\"Once upon a time\"}', ?, ?, ?, ?, 'waiting', 0, 0, ?, ?)")
                .params(
                        id.value(),
                        place.project().value(),
                        place.batch().value(),
                        id.toString(),
                        language,
                        sensitivity,
                        priority,
                        now,
                        now)
                .update();
        return id;
    }

    int fill(Place place) {
        return context.getBean(WindowFiller.class).fill(place.project());
    }

    /** What {@code next} gives this person. */
    Answer next(PersonId person) {
        return next(person, Wish.ANY);
    }

    Answer next(PersonId person, Wish wish) {
        crew().as(person);
        return context.getBean(WorkQueue.class).next(wish);
    }

    /** This very piece, which is to be given to the person. */
    Held take(PersonId person, WorkItemId work) {
        crew().as(person);
        return new Held(
                person, work, context.getBean(WorkQueue.class).take(work).token());
    }

    void absent(PersonId person, OffsetDateTime until) {
        crew().absent(person, until);
    }

    void pause(Place place) {
        jdbc().sql("update project set state = 'paused' where id = ?")
                .param(place.project().value())
                .update();
    }

    /** Lets the batch have its own number of slots and share of review. */
    void batchOfItsOwn(Place place, int overlap, double reviewRate) {
        jdbc().sql("update batch set overlap = ?, review_rate = ? where id = ?")
                .params(overlap, reviewRate, place.batch().value())
                .update();
    }

    Held hold(PersonId person) {
        Answer answer = next(person);
        return new Held(
                person,
                Objects.requireNonNull(answer.work(), "no work: " + answer.reason()),
                Objects.requireNonNull(answer.lease()).token());
    }

    Saved save(Held held, String result, long base) {
        return save(held, result, base, "tab");
    }

    Saved save(Held held, String result, long base, String editor) {
        crew().as(held.person());
        return context.getBean(Drafts.class)
                .save(held.work(), new DraftWrite(Json.tree(result), base, editor, held.token()));
    }

    Submitting.Submitted submit(Held held, String result, long base) {
        crew().as(held.person());
        return context.getBean(Submitting.class)
                .submit(held.work(), new DraftWrite(Json.tree(result), base, "tab", held.token()));
    }

    WorkInHand hands(PersonId person) {
        crew().as(person);
        return context.getBean(WorkInHand.class);
    }

    /** The review of what stands in the slot. */
    WorkItem review(ItemId item, int slot) {
        return works(item).stream()
                .filter(work -> work.kind() == WorkKind.REVIEW && work.slot() == slot)
                .findFirst()
                .orElseThrow();
    }

    WorkItem work(WorkItemId id) {
        return context.getBean(WorkItems.class).get(id);
    }

    List<WorkItem> works(ItemId item) {
        return jdbc().sql("select * from work_item where item_id = ? order by created_at, id")
                .param(item.value())
                .query(WorkItemRows::read)
                .list();
    }

    String itemState(ItemId item) {
        return jdbc().sql("select state from item where id = ?")
                .param(item.value())
                .query(String.class)
                .single();
    }

    long count(String sql, Object... parameters) {
        return jdbc().sql(sql).params(parameters).query(Long.class).single();
    }

    Crew crew() {
        return context.getBean(Crew.class);
    }

    private JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    /** A project and the batch that its items go into. */
    record Place(ProjectId project, BatchId batch) {

        Place withNewBatch() {
            return new Place(project, BatchId.next());
        }
    }

    /** A piece of work in somebody's hands. */
    record Held(PersonId person, WorkItemId work, long token) {}
}
