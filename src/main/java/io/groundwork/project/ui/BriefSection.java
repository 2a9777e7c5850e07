package io.groundwork.project.ui;

import com.vaadin.flow.component.Component;
import io.groundwork.people.People;
import io.groundwork.people.Role;
import io.groundwork.project.Brief;
import io.groundwork.project.Briefs;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectAccess;
import io.groundwork.project.ProjectSection;
import io.groundwork.tasktype.TaskTypes;
import io.groundwork.ui.Messages;
import java.util.List;
import java.util.Set;

/** The brief of a project with its versions; {@code ?version=2}, {@code ?show=changes} and {@code ?show=edit}. */
@org.springframework.stereotype.Component
class BriefSection implements ProjectSection {

    private final Briefs briefs;
    private final ProjectAccess access;
    private final TaskTypes types;
    private final People people;
    private final Messages messages;

    BriefSection(Briefs briefs, ProjectAccess access, TaskTypes types, People people, Messages messages) {
        this.briefs = briefs;
        this.access = access;
        this.types = types;
        this.people = people;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "brief";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.values());
    }

    @Override
    public Component create(Project project) {
        boolean edits = access.roles(project.id()).contains(Role.MANAGER);
        String show = Query.value("show").orElse("");
        if (edits && show.equals("edit")) {
            return new BriefEditor(
                    briefs, project, briefs.current(project.id()), types.get(project.taskType()), messages);
        }
        List<Brief> versions = briefs.versions(project.id());
        int wanted = Query.number("version").orElse(project.briefVersion());
        Brief shown = versions.stream()
                .filter(version -> version.version() == wanted)
                .findFirst()
                .orElse(versions.get(0));
        return new BriefPage(
                project, versions, shown, edits, show.equals("changes"), brief -> people.get(brief.createdBy())
                        .displayName());
    }
}
