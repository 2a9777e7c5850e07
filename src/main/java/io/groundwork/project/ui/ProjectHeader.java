package io.groundwork.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.groundwork.people.Role;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectAccess;
import io.groundwork.project.ProjectSection;
import io.groundwork.project.ProjectSetup;
import io.groundwork.project.ProjectState;
import io.groundwork.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** Name, state and what can be done with the project as a whole. */
@org.springframework.stereotype.Component
class ProjectHeader {

    private static final String RELEASES = "releases";

    private final ObjectProvider<ProjectSection> sections;
    private final ProjectAccess access;
    private final ProjectSetup setup;
    private final Messages messages;

    ProjectHeader(
            ObjectProvider<ProjectSection> sections, ProjectAccess access, ProjectSetup setup, Messages messages) {
        this.sections = sections;
        this.access = access;
        this.setup = setup;
        this.messages = messages;
    }

    Component of(Project project) {
        Span type = new Span(messages.text(project.taskType() + ".name"));
        type.addClassName("gw-muted");
        Span grow = new Span();
        grow.addClassName("gw-grow");
        Div header = new Div(new H1(project.name()), new StateTag(project.state()), type, grow);
        header.addClassNames("gw-header", "gw-project-header");
        if (access.roles(project.id()).contains(Role.MANAGER)) {
            actions(project).forEach(header::add);
        }
        return header;
    }

    private List<Component> actions(Project project) {
        List<Component> actions = new ArrayList<>();
        switch (project.state()) {
            case DRAFT ->
                actions.add(primary("project.setup.continue", () -> UI.getCurrent()
                        .navigate(SetupView.class, SetupView.at(project.id(), "brief"))));
            case ACTIVE -> {
                actions.add(change(project, "project.pause", ProjectState.PAUSED));
                if (sections.stream().anyMatch(section -> section.id().equals(RELEASES))) {
                    actions.add(primary("project.release", () -> open(project, RELEASES)));
                }
            }
            case PAUSED -> actions.add(primary("project.resume", () -> go(project, ProjectState.ACTIVE)));
            case ARCHIVED ->
                actions.add(change(
                        project,
                        "project.unarchive",
                        project.definitionId() == null ? ProjectState.DRAFT : ProjectState.PAUSED));
        }
        if (project.state() != ProjectState.ARCHIVED) {
            actions.add(more(project));
        }
        return actions;
    }

    private MenuBar more(Project project) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        MenuItem more = bar.addItem("⋯");
        more.setAriaLabel(messages.text("project.more"));
        more.getSubMenu().addItem(messages.text("project.settings"), click -> open(project, "settings"));
        more.getSubMenu().addItem(messages.text("project.archive"), click -> archive(project));
        return bar;
    }

    private void archive(Project project) {
        ConfirmDialog dialog = new ConfirmDialog(
                messages.text("project.archive.title", project.name()),
                messages.text("project.archive.text"),
                messages.text("project.archive"),
                confirmed -> go(project, ProjectState.ARCHIVED));
        dialog.setCancelable(true);
        dialog.setCancelText(messages.text("ui.cancel"));
        dialog.open();
    }

    private Button change(Project project, String key, ProjectState to) {
        return new Button(messages.text(key), click -> go(project, to));
    }

    private Button primary(String key, Runnable act) {
        Button button = new Button(messages.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void go(Project project, ProjectState to) {
        setup.change(project.id(), project.version(), to);
        UI.getCurrent().refreshCurrentRoute(true);
    }

    private static void open(Project project, String section) {
        UI.getCurrent().navigate(ProjectView.class, ProjectView.at(project.id(), section));
    }
}
