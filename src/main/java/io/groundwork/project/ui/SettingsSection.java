package io.groundwork.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.groundwork.people.Role;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectSection;
import io.groundwork.project.ProjectSetup;
import io.groundwork.ui.Messages;
import io.groundwork.ui.Notice;
import java.util.Set;

/** What a manager sets of a running project beside its brief. */
@org.springframework.stereotype.Component
class SettingsSection implements ProjectSection {

    private final ProjectSetup setup;
    private final Messages messages;

    SettingsSection(ProjectSetup setup, Messages messages) {
        this.setup = setup;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "settings";
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.MANAGER);
    }

    @Override
    public Component create(Project project) {
        return new SettingsFields(
                project, changed -> setup.update(project.id(), project.version(), changed), this::shown);
    }

    private void shown() {
        Notice.ok(messages.text("ui.saved"));
        UI.getCurrent().refreshCurrentRoute(true);
    }
}
