package io.groundwork.project.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.groundwork.project.NewProject;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectSetup;
import io.groundwork.tasktype.TaskType;
import io.groundwork.tasktype.TaskTypes;
import io.groundwork.ui.MainLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** The first step of a new project: its name and its task type. */
@Route(value = "projects/new", layout = MainLayout.class)
@StyleSheet("context://styles/project.css")
@RolesAllowed({"MANAGER", "ADMIN"})
class NewProjectView extends Div implements HasDynamicTitle {

    private final transient ProjectSetup setup;
    private final transient TaskTypes types;
    private final TextField name = new TextField(getTranslation("project.name"));
    private final RadioButtonGroup<String> type = new RadioButtonGroup<>(getTranslation("project.type"));

    NewProjectView(ProjectSetup setup, TaskTypes types) {
        this.setup = setup;
        this.types = types;
        addClassName("gw-wide");
        name.setPlaceholder(getTranslation("project.name.placeholder"));
        name.setMaxLength(160);
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        name.setWidth("420px");
        List<String> ids =
                new ArrayList<>(types.all().stream().map(TaskType::id).toList());
        type.setItems(ids);
        type.setRenderer(new ComponentRenderer<>(this::described));
        type.addClassName("gw-types");
        ids.stream().findFirst().ifPresent(type::setValue);
        Div fields = new Div(name, type);
        fields.addClassName("gw-column");
        Button on = new Button(getTranslation("project.create"), click -> create());
        add(new SetupFrame(getTranslation("project.new"), "basics", fields, null, on));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("project.new");
    }

    private Div described(String id) {
        Span title = new Span(getTranslation(id + ".name"));
        title.addClassName("gw-strong");
        Span about = new Span(getTranslation(id + ".about"));
        about.addClassName("gw-muted");
        Div described = new Div(title, about);
        described.addClassName("gw-type");
        return described;
    }

    private void create() {
        if (name.isEmpty()) {
            name.setInvalid(true);
            name.setErrorMessage(getTranslation("project.name.missing"));
            name.focus();
            return;
        }
        String guidelines = ShippedGuidelines.of(types.get(type.getValue()));
        Project project = setup.create(
                new NewProject(name.getValue(), type.getValue(), guidelines, null, null, null, null, null));
        UI.getCurrent().navigate(SetupView.class, SetupView.at(project.id(), "brief"));
    }
}
