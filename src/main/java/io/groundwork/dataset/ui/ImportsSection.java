package io.groundwork.dataset.ui;

import com.vaadin.flow.component.Component;
import io.groundwork.dataset.ImportLimits;
import io.groundwork.dataset.Imports;
import io.groundwork.people.Role;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectAccess;
import io.groundwork.project.ProjectSection;
import io.groundwork.project.Projects;
import io.groundwork.tasktype.TaskTypes;
import io.groundwork.ui.ErrorNotice;
import java.time.Clock;
import java.util.Set;

/** The tab on which files are dropped and imports are watched. */
@org.springframework.stereotype.Component
class ImportsSection implements ProjectSection {

    private final Imports imports;
    private final ImportLimits limits;
    private final Projects projects;
    private final ProjectAccess access;
    private final TaskTypes types;
    private final ErrorNotice errors;
    private final Clock clock;

    ImportsSection(
            Imports imports,
            ImportLimits limits,
            Projects projects,
            ProjectAccess access,
            TaskTypes types,
            ErrorNotice errors,
            Clock clock) {
        this.imports = imports;
        this.limits = limits;
        this.projects = projects;
        this.access = access;
        this.types = types;
        this.errors = errors;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "imports";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.MANAGER, Role.REQUESTER, Role.AUDITOR);
    }

    @Override
    public Component create(Project project) {
        ImportList list = new ImportList(imports, project.id(), errors, clock, gives(project));
        return new ImportsPage(gives(project) ? desk(project, list) : null, list);
    }

    private ImportDesk desk(Project project, ImportList list) {
        Stager stager = new Stager(imports, project.id(), limits.fileBytes());
        Intake intake = Intake.of(
                types.get(project.taskType()), projects.brief(project.id()).settings());
        return new ImportDesk(imports, projects, project, intake, stager, errors, list::refresh);
    }

    private boolean gives(Project project) {
        Set<Role> roles = access.roles(project.id());
        return roles.contains(Role.MANAGER) || roles.contains(Role.REQUESTER);
    }
}
