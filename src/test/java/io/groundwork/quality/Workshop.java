package io.groundwork.quality;

import io.groundwork.people.Role;
import io.groundwork.project.BatchData;
import io.groundwork.project.Batches;
import io.groundwork.project.Members;
import io.groundwork.project.NewProject;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectServices;
import io.groundwork.project.ProjectSetup;
import io.groundwork.project.Projects;
import io.groundwork.project.SignedIn;
import io.groundwork.shared.BatchId;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.Json;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.Sha256;
import io.groundwork.shared.SubmissionId;
import io.groundwork.shared.WorkItemId;
import io.groundwork.work.Submission;
import io.groundwork.work.WorkItem;
import io.groundwork.work.WorkKind;
import io.groundwork.work.WorkState;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A project with people, and the rows that queue and engine would have written. */
final class Workshop implements AutoCloseable {

    final AnnotationConfigApplicationContext context;
    final JdbcClient jdbc;
    final SignedIn people;
    final PersonId manager;
    final PersonId anna;
    final PersonId rita;
    final ProjectId project;
    final BatchId batch;
    final TransactionTemplate transaction;

    Workshop(DataSource database, String settings) {
        context = ProjectServices.on(database, QualityServices.class);
        jdbc = get(JdbcClient.class);
        people = get(SignedIn.class);
        transaction = new TransactionTemplate(get(org.springframework.transaction.PlatformTransactionManager.class));
        manager = people.add("Manager", Role.MANAGER);
        anna = people.add("Anna");
        rita = people.add("Rita");
        people.as(manager);
        Project made = get(ProjectSetup.class)
                .create(new NewProject(
                        "City history", "notes", "Guidelines", "For reviewers", Json.tree(settings), null, 1, 1.0));
        project = made.id();
        get(Members.class).put(project, anna, Set.of(Role.ANNOTATOR), null);
        get(Members.class).put(project, rita, Set.of(Role.REVIEWER), null);
        batch = get(Projects.class).batches(project).get(0).id();
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    BatchId newBatch(String name) {
        return get(Batches.class)
                .create(project, new BatchData(name, 50, null, null, null, false))
                .id();
    }

    ItemId item(String state) {
        ItemId id = ItemId.next();
        String content = "{\"text\":\"" + id + "\"}";
        jdbc.sql(
                        """
                        insert into item (id, project_id, batch_id, title, content, content_hash, sensitivity, priority, state,
                          run, skips, created_at, changed_at) values (?, ?, ?, ?, ?, ?, 0, 0, ?, 1, 0, ?, ?)""")
                .params(
                        id.value(),
                        project.value(),
                        batch.value(),
                        "Item",
                        content,
                        Sha256.hex(content),
                        state,
                        now(),
                        now())
                .update();
        return id;
    }

    WorkItem work(ItemId item, WorkKind kind, int round, PersonId person, @Nullable Submission judged) {
        WorkItemId id = WorkItemId.next();
        jdbc.sql(
                        """
                        insert into work_item (id, item_id, project_id, batch_id, run, slot, round, kind, step, queue, task_id,
                          process_instance_id, definition_id, state, held, person_id, lease_token, ahead, priority, due,
                          sensitivity, under_review, author_id, created_at)
                        values (?, ?, ?, ?, 1, 1, ?, ?, 'step', 'queue', ?, 'p', 'd', 'leased', false, ?, 1, false, 0, ?, 0, ?, ?,
                          ?)""")
                .params(
                        id.value(),
                        item.value(),
                        project.value(),
                        batch.value(),
                        round,
                        wire(kind),
                        id.toString(),
                        person.value(),
                        now(),
                        judged == null ? null : judged.id().value(),
                        judged == null ? null : judged.person().value(),
                        now())
                .update();
        return new WorkItem(
                id,
                item,
                project,
                batch,
                1,
                1,
                round,
                kind,
                "step",
                id.toString(),
                "p",
                WorkState.LEASED,
                false,
                person,
                1,
                null,
                false,
                null,
                null,
                0,
                judged == null ? null : judged.id(),
                judged == null ? null : judged.person(),
                1,
                now(),
                now(),
                null);
    }

    Submission submission(WorkItem work, PersonId person, String result) {
        Submission made = new Submission(
                SubmissionId.next(),
                work.id(),
                work.item(),
                project,
                batch,
                1,
                1,
                work.round(),
                work.kind(),
                person,
                result,
                1,
                1,
                0,
                now(),
                null);
        jdbc.sql(
                        """
                        insert into submission (id, work_item_id, item_id, project_id, batch_id, run, slot, round, kind,
                          person_id, result, brief_opened, brief_submitted, active_ms, wall_ms, submitted_at)
                        values (?, ?, ?, ?, ?, 1, 1, ?, ?, ?, ?, 1, 1, 0, 0, ?)""")
                .params(
                        made.id().value(),
                        work.id().value(),
                        work.item().value(),
                        project.value(),
                        batch.value(),
                        work.round(),
                        wire(work.kind()),
                        person.value(),
                        result,
                        made.submittedAt())
                .update();
        return made;
    }

    /** Anna hands in a result. */
    Submission annotate(ItemId item, int round, String result) {
        return submission(work(item, WorkKind.ANNOTATE, round, anna, null), anna, result);
    }

    /** Rita reviews it. */
    void review(Submission judged, String review) {
        WorkItem work = work(judged.item(), WorkKind.REVIEW, judged.round(), rita, judged);
        ReviewHandler handler = get(ReviewHandler.class);
        handler.check(work, Json.tree(review));
        transaction.executeWithoutResult(
                status -> handler.submitted(work, submission(work, rita, review), Json.tree(review)));
    }

    static OffsetDateTime now() {
        return OffsetDateTime.now();
    }

    private static String wire(WorkKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        context.close();
    }
}
