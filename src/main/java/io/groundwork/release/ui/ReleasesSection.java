package io.groundwork.release.ui;

import com.vaadin.flow.component.Component;
import io.groundwork.people.People;
import io.groundwork.people.Role;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectAccess;
import io.groundwork.project.ProjectSection;
import io.groundwork.project.Projects;
import io.groundwork.release.Releases;
import io.groundwork.tasktype.Exporter;
import io.groundwork.tasktype.TaskTypes;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** The tab of the project page where datasets are made and fetched. */
@org.springframework.stereotype.Component
class ReleasesSection implements ProjectSection {

    private final Releases releases;
    private final Projects projects;
    private final ProjectAccess access;
    private final TaskTypes types;
    private final People people;
    private final Clock clock;

    ReleasesSection(
            Releases releases, Projects projects, ProjectAccess access, TaskTypes types, People people, Clock clock) {
        this.releases = releases;
        this.projects = projects;
        this.access = access;
        this.types = types;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "releases";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.MANAGER, Role.REQUESTER, Role.AUDITOR, Role.ADMIN);
    }

    @Override
    public Component create(Project project) {
        Set<Role> roles = access.roles(project.id());
        boolean manages = roles.contains(Role.MANAGER) || roles.contains(Role.ADMIN);
        List<String> formats = types.get(project.taskType()).exporters().stream()
                .map(Exporter::format)
                .toList();
        return new ReleasesPanel(
                new ReleasesPanel.Source(releases, people, clock),
                project,
                manages
                        ? then -> new NewReleaseDialog(releases, project, formats, projects.batches(project.id()), then)
                        : null);
    }
}
