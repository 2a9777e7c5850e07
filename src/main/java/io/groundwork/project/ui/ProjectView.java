package io.groundwork.project.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.groundwork.people.Role;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectAccess;
import io.groundwork.project.ProjectSection;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.UnreadableId;
import io.groundwork.ui.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One project: its sections are contributed by the modules that own their content. */
@Route(value = "projects/:id/:section?", layout = MainLayout.class)
@StyleSheet("context://styles/project.css")
@PermitAll
class ProjectView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    static final String FIRST = "overview";

    private final transient ProjectAccess access;
    private final transient List<ProjectSection> sections;
    private final transient ProjectHeader header;
    private @Nullable Project project;
    private @Nullable ProjectSection section;

    ProjectView(ProjectAccess access, List<ProjectSection> sections, ProjectHeader header) {
        this.access = access;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(ProjectSection::order))
                .toList();
        this.header = header;
        addClassName("gw-wide");
    }

    /** The address of a section; empty for the overview. */
    static RouteParameters at(ProjectId id, String section) {
        return section.isEmpty()
                ? new RouteParameters(new RouteParam("id", id.toString()))
                : new RouteParameters(new RouteParam("id", id.toString()), new RouteParam("section", section));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        try {
            Project found =
                    access.requireMember(ProjectId.of(parameters.get("id").orElse("")));
            String wanted = parameters.get("section").orElse(FIRST);
            section = visible(found).stream()
                    .filter(one -> one.id().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(wanted));
            project = found;
        } catch (NotFound | UnreadableId unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (project != null && section != null) {
            removeAll();
            add(header.of(project, section), tabs(project, section), section.create(project));
        }
    }

    @Override
    public String getPageTitle() {
        if (project == null || section == null) {
            return "";
        }
        return project.name() + " · " + getTranslation("project.section." + section.id());
    }

    private Nav tabs(Project of, ProjectSection current) {
        Nav tabs = new Nav();
        tabs.addClassName("gw-tabs");
        tabs.getElement().setAttribute("aria-label", getTranslation("project.sections"));
        for (ProjectSection one : visible(of)) {
            String id = one.id().equals(FIRST) ? "" : one.id();
            RouterLink link =
                    new RouterLink(getTranslation("project.section." + one.id()), ProjectView.class, at(of.id(), id));
            if (one == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(link);
        }
        return tabs;
    }

    private List<ProjectSection> visible(Project of) {
        Set<Role> roles = access.roles(of.id());
        return sections.stream()
                .filter(one -> one.suits(of) && !Collections.disjoint(one.roles(), roles))
                .toList();
    }
}
