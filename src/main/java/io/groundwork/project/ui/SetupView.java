package io.groundwork.project.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import io.groundwork.people.Role;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectAccess;
import io.groundwork.project.ProjectSetup;
import io.groundwork.project.ProjectState;
import io.groundwork.shared.Forbidden;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.UnreadableId;
import io.groundwork.ui.MainLayout;
import io.groundwork.ui.Notice;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** The set-up of a project that is not launched yet, step by step; each step is kept when one goes on, so it can be left. */
@Route(value = "projects/:id/set-up/:step?", layout = MainLayout.class)
@StyleSheet("context://styles/project.css")
@PermitAll
class SetupView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final transient ProjectAccess access;
    private final transient ProjectSetup setup;
    private final transient SetupSteps steps;
    private @Nullable Project project;
    private String step = "basics";

    SetupView(ProjectAccess access, ProjectSetup setup, SetupSteps steps) {
        this.access = access;
        this.setup = setup;
        this.steps = steps;
        addClassName("gw-wide");
    }

    static RouteParameters at(ProjectId id, String step) {
        return new RouteParameters(new RouteParam("id", id.toString()), new RouteParam("step", step));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        String wanted = parameters.get("step").orElse("basics");
        try {
            ProjectId id = ProjectId.of(parameters.get("id").orElse(""));
            Project found = access.requireRole(id, Role.MANAGER);
            if (found.state() != ProjectState.DRAFT) {
                event.forwardTo(ProjectView.class, ProjectView.at(id, ""));
            } else if (!SetupFrame.STEPS.contains(wanted)) {
                throw new NotFound(wanted);
            }
            project = found;
            step = wanted;
        } catch (NotFound | UnreadableId | Forbidden unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Project shown = project;
        if (shown == null) {
            return;
        }
        SetupStep content = steps.of(step, shown);
        boolean last = step.equals("launch");
        Button on = new Button(
                getTranslation(last ? "project.launch" : content.keeps() ? "project.on" : "project.on.kept"));
        on.addClickListener(click -> {
            if (last) {
                launch(shown);
            } else {
                leave(content, shown, SetupFrame.after(step));
            }
        });
        removeAll();
        add(new SetupFrame(shown.name(), step, content.component(), to -> leave(content, shown, to), on));
    }

    @Override
    public String getPageTitle() {
        return project == null ? "" : project.name() + " · " + getTranslation("project.step." + step);
    }

    private static void leave(SetupStep content, Project project, String to) {
        if (content.save()) {
            UI.getCurrent().navigate(SetupView.class, at(project.id(), to));
        }
    }

    private void launch(Project draft) {
        Project launched = setup.change(draft.id(), draft.version(), ProjectState.ACTIVE);
        Notice.ok(getTranslation("project.launched", launched.name()));
        UI.getCurrent().navigate(ProjectView.class, ProjectView.at(launched.id(), ""));
    }
}
