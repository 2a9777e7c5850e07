package io.groundwork.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import io.groundwork.ui.Ask;
import io.groundwork.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** Name, state and what can be done with the project as a whole; the next step stands out where no section has one. */
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

    Component of(Project project, ProjectSection shown) {
        Span type = new Span(messages.text(project.taskType() + ".name"));
        type.addClassName("gw-muted");
        Span grow = new Span();
        grow.addClassName("gw-grow");
        Div header = new Div(new H1(project.name()), new StateTag(project.state()), type, grow);
        header.addClassNames("gw-header", "gw-project-header");
        if (access.roles(project.id()).contains(Role.MANAGER)) {
            actions(project, shown).forEach(header::add);
        }
        return header;
    }

    private List<Component> actions(Project project, ProjectSection shown) {
        List<Component> actions = new ArrayList<>();
        switch (project.state()) {
            case DRAFT ->
                actions.add(next("project.setup.continue", shown, () -> UI.getCurrent()
                        .navigate(SetupView.class, SetupView.at(project.id(), "brief"))));
            case ACTIVE -> {
                actions.add(change(project, "project.pause", ProjectState.PAUSED));
                if (!shown.id().equals(RELEASES)
                        && sections.stream().anyMatch(section -> section.id().equals(RELEASES))) {
                    actions.add(next("project.release", shown, () -> open(project, RELEASES)));
                }
            }
            case PAUSED -> actions.add(next("project.resume", shown, () -> go(project, ProjectState.ACTIVE)));
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
        Ask.first(
                messages.text("project.archive.title", project.name()),
                messages.text("project.archive.text"),
                messages.text("project.archive"),
                () -> go(project, ProjectState.ARCHIVED));
    }

    private Button change(Project project, String key, ProjectState to) {
        return new Button(messages.text(key), click -> go(project, to));
    }

    private Button next(String key, ProjectSection shown, Runnable act) {
        Button button = new Button(messages.text(key), click -> act.run());
        if (shown.id().equals(ProjectView.FIRST)) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
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
