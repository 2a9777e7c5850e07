package io.groundwork.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.groundwork.people.CurrentPerson;
import io.groundwork.people.Role;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectFigures;
import io.groundwork.project.ProjectFigures.Figures;
import io.groundwork.project.ProjectSetup;
import io.groundwork.project.ProjectState;
import io.groundwork.shared.Page;
import io.groundwork.shared.ProjectId;
import io.groundwork.ui.EmptyState;
import io.groundwork.ui.MainLayout;
import io.groundwork.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** My projects and the way to a new one; {@code ?archived} shows those that were put away. */
@Route(value = "projects", layout = MainLayout.class)
@StyleSheet("context://styles/project.css")
@PermitAll
class ProjectsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;
    private static final String ARCHIVED = "archived";
    private static final Set<ProjectState> AWAY = EnumSet.of(ProjectState.ARCHIVED);
    private static final Set<ProjectState> HERE = EnumSet.complementOf(EnumSet.of(ProjectState.ARCHIVED));

    private final transient ProjectSetup setup;
    private final transient ObjectProvider<ProjectFigures> figures;
    private final boolean creates;
    private final Div list = new Div();
    private boolean archive;

    ProjectsView(ProjectSetup setup, ObjectProvider<ProjectFigures> figures, CurrentPerson current) {
        this.setup = setup;
        this.figures = figures;
        this.creates = current.has(Role.MANAGER) || current.has(Role.ADMIN);
        list.addClassNames("gw-card", "gw-projects");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        archive = event.getLocation().getQueryParameters().getParameters().containsKey(ARCHIVED);
        removeAll();
        list.removeAll();
        add(new PageHeader(getPageTitle()).actions(actions()), list);
        show(setup.mine(archive ? AWAY : HERE, null, PAGE));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(archive ? "project.archive.list" : "project.list.title");
    }

    private Component[] actions() {
        if (archive) {
            return new Component[] {new RouterLink(getTranslation("project.archive.back"), ProjectsView.class)};
        }
        Span none = new Span();
        return new Component[] {
            setup.mine(AWAY, null, 1).items().isEmpty() ? none : archiveLink(), creates ? newProject() : none
        };
    }

    private RouterLink archiveLink() {
        RouterLink link = new RouterLink(getTranslation("project.archive.list"), ProjectsView.class);
        link.setQueryParameters(QueryParameters.simple(Map.of(ARCHIVED, "")));
        return link;
    }

    private void show(Page<Project> page) {
        if (page.items().isEmpty() && list.getComponentCount() == 0) {
            list.add(empty());
            return;
        }
        ProjectFigures counts = figures.getIfAvailable();
        Map<ProjectId, Figures> of = counts == null
                ? Map.of()
                : counts.of(page.items().stream().map(Project::id).toList());
        page.items().forEach(project -> list.add(row(project, of.get(project.id()))));
        if (page.next() != null) {
            list.add(more(page.next()));
        }
    }

    private Div row(Project project, @Nullable Figures counted) {
        RouterLink name = new RouterLink(project.name(), ProjectView.class, ProjectView.at(project.id(), ""));
        name.addClassName("gw-project-name");
        Span type = new Span(getTranslation(project.taskType() + ".name"));
        type.addClassName("gw-muted");
        Div title = new Div(name, type);
        title.addClassName("gw-project-title");
        Div row = new Div(
                title, new StateTag(project.state()), new AcceptedBar(counted == null ? Figures.NONE : counted));
        row.addClassName("gw-project-row");
        return row;
    }

    private Div more(String next) {
        Button more = new Button(getTranslation("ui.more"));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div foot = new Div(more);
        foot.addClassName("gw-more");
        more.addClickListener(click -> {
            list.remove(foot);
            show(setup.mine(archive ? AWAY : HERE, next, PAGE));
        });
        return foot;
    }

    private EmptyState empty() {
        String key = archive ? "project.list.archive" : creates ? "project.list.empty" : "project.list.none";
        return new EmptyState(getTranslation(key + ".title"), getTranslation(key + ".text"));
    }

    private Button newProject() {
        Button create = new Button(
                getTranslation("project.new"), click -> UI.getCurrent().navigate(NewProjectView.class));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return create;
    }
}
