package io.groundwork.project.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
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
import io.groundwork.ui.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** My projects, and the way to a new one. */
@Route(value = "projects", layout = MainLayout.class)
@StyleSheet("context://styles/project.css")
@PermitAll
class ProjectsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final transient ProjectSetup setup;
    private final transient ObjectProvider<ProjectFigures> figures;
    private final boolean creates;
    private final Div list = new Div();

    ProjectsView(ProjectSetup setup, ObjectProvider<ProjectFigures> figures, CurrentPerson current) {
        this.setup = setup;
        this.figures = figures;
        this.creates = current.has(Role.MANAGER) || current.has(Role.ADMIN);
        Div header = new Div(new H1(getTranslation("project.list.title")), grow());
        header.addClassName("gw-header");
        if (creates) {
            header.add(newProject());
        }
        list.addClassNames("gw-card", "gw-projects");
        add(header, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list.removeAll();
        boolean archived = Query.value("archived").isPresent();
        show(setup.mine(null, PAGE), archived);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("project.list.title");
    }

    private void show(Page<Project> page, boolean archived) {
        List<Project> shown = page.items().stream()
                .filter(project -> archived(project) == archived)
                .toList();
        if (shown.isEmpty() && page.next() == null && list.getComponentCount() == 0) {
            list.add(empty(archived));
            return;
        }
        ProjectFigures counts = figures.getIfAvailable();
        Map<ProjectId, Figures> of = counts == null
                ? Map.of()
                : counts.of(shown.stream().map(Project::id).toList());
        shown.forEach(project -> list.add(row(project, of.get(project.id()))));
        if (page.next() != null) {
            list.add(more(page.next(), archived));
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

    private Button more(String next, boolean archived) {
        Button more = new Button(getTranslation("ui.more"));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> {
            list.remove(more);
            show(setup.mine(next, PAGE), archived);
        });
        return more;
    }

    private Div empty(boolean archived) {
        String key = archived ? "project.list.archive" : creates ? "project.list.empty" : "project.list.none";
        Div empty = new Div(new H2(getTranslation(key + ".title")), new Paragraph(getTranslation(key + ".text")));
        empty.addClassName("gw-empty");
        return empty;
    }

    private Button newProject() {
        Button create = new Button(
                getTranslation("project.new"), click -> UI.getCurrent().navigate(NewProjectView.class));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return create;
    }

    private static boolean archived(Project project) {
        return project.state() == ProjectState.ARCHIVED;
    }

    private static Span grow() {
        Span grow = new Span();
        grow.addClassName("gw-grow");
        return grow;
    }
}
