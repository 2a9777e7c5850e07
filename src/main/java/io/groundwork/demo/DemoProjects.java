package io.groundwork.demo;

import io.groundwork.dataset.ImportOptions;
import io.groundwork.dataset.Imports;
import io.groundwork.people.People;
import io.groundwork.people.Person;
import io.groundwork.people.Role;
import io.groundwork.project.Members;
import io.groundwork.project.NewProject;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectSetup;
import io.groundwork.project.ProjectState;
import io.groundwork.tasktype.TaskTypes;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Sets up the demo's projects as the manager would. */
@Component
@Profile("demo")
class DemoProjects {

    private static final Map<String, Set<Role>> MEMBERS = Map.of(
            "annotator", Set.of(Role.ANNOTATOR),
            "annotator2", Set.of(Role.ANNOTATOR),
            "annotator3", Set.of(Role.ANNOTATOR),
            "reviewer", Set.of(Role.REVIEWER),
            "senior", Set.of(Role.REVIEWER, Role.SENIOR));

    private final TaskTypes types;
    private final ProjectSetup setup;
    private final Members members;
    private final Imports imports;
    private final People people;

    DemoProjects(TaskTypes types, ProjectSetup setup, Members members, Imports imports, People people) {
        this.types = types;
        this.setup = setup;
        this.members = members;
        this.imports = imports;
        this.people = people;
    }

    /** A launched project for each task type that describes one, in the order of their places. */
    void create() {
        types.all().stream()
                .map(type -> new DemoFolder(type.id()))
                .filter(DemoFolder::exists)
                .sorted(Comparator.comparingInt(folder -> folder.project().place()))
                .forEach(this::create);
    }

    private void create(DemoFolder folder) {
        DemoProject wanted = folder.project();
        Project project = setup.create(new NewProject(
                wanted.name(),
                folder.taskType(),
                folder.guidelines(),
                wanted.reviewerGuidelines(),
                wanted.settings(),
                wanted.issueTypes(),
                wanted.overlap(),
                wanted.reviewRate()));
        MEMBERS.forEach((name, roles) ->
                people.byUsername(name).map(Person::id).ifPresent(id -> members.put(project.id(), id, roles, null)));
        setup.change(project.id(), null, ProjectState.ACTIVE);
        imports.start(project.id(), null, ImportOptions.defaults(), folder.sample());
    }
}
