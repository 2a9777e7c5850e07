package io.groundwork.bench;

import io.groundwork.people.Role;
import io.groundwork.project.Members;
import io.groundwork.project.NewProject;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectSetup;
import io.groundwork.project.ProjectState;
import io.groundwork.project.Projects;
import io.groundwork.shared.AuditedEvent;
import io.groundwork.shared.BatchId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.Uuid7;
import io.groundwork.tasktype.Material;
import io.groundwork.tasktype.TaskTypes;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** A launched project, its people and its waiting items. */
final class Workplace {

    private static final int AT_ONCE = 1_000;

    final ProjectId project;
    final Material material;
    private final Product product;
    private final BatchId batch;

    Workplace(Product product, String type) {
        this.product = product;
        material = Material.of(product.get(TaskTypes.class).get(type));
        product.as(product.person("Manager", Role.MANAGER), Role.MANAGER);
        ProjectSetup setup = product.get(ProjectSetup.class);
        Project made = setup.create(
                new NewProject("Bench", type, "Work well.", "Look twice.", material.settings(), null, 1, 1.0));
        project = made.id();
        batch = product.get(Projects.class).batches(project).get(0).id();
        setup.change(project, null, ProjectState.ACTIVE);
    }

    /** Adds people who hold the role. */
    List<PersonId> members(int many, Role role) {
        List<PersonId> people = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            PersonId person = product.person(role + " " + i);
            product.get(Members.class).put(project, person, Set.of(role), null);
            people.add(person);
        }
        return people;
    }

    /** Adds waiting items, as rows: importing is measured elsewhere. */
    void items(int many) {
        for (int done = 0; done < many; done += AT_ONCE) {
            insert(Math.min(AT_ONCE, many - done));
        }
    }

    /** Lets the window be filled as after an import. */
    void fill() {
        product.tell(new Arrived(project));
    }

    long inState(String state) {
        return product.count("select count(*) from item where project_id = ? and state = ?", project.value(), state);
    }

    long openWork(String kind) {
        return product.count(
                "select count(*) from work_item where state = 'open' and project_id = ? and kind = ?",
                project.value(),
                kind);
    }

    private void insert(int many) {
        OffsetDateTime now = OffsetDateTime.now();
        List<Object[]> rows = new ArrayList<>(many);
        for (int i = 0; i < many; i++) {
            rows.add(new Object[] {
                Uuid7.next(),
                project.value(),
                batch.value(),
                material.content(),
                Uuid7.next().toString(),
                now,
                now
            });
        }
        product.get(JdbcTemplate.class)
                .batchUpdate(
                        "insert into item (id, project_id, batch_id, title, content, content_hash, sensitivity, priority, state,"
                                + " run, skips, created_at, changed_at)"
                                + " values (?, ?, ?, 'A passage', ?, ?, 0, 0, 'waiting', 0, 0, ?, ?)",
                        rows);
    }

    private record Arrived(ProjectId project) implements AuditedEvent {

        @Override
        public String action() {
            return "items.arrived";
        }
    }
}
