package io.groundwork.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.groundwork.people.Role;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectData;
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
        ProjectData data = ProjectData.of(project);
        TextField name = new TextField(messages.text("project.name"));
        name.setValue(project.name());
        name.setMaxLength(160);
        name.setWidth("420px");
        IntegerField window = new IntegerField(messages.text("project.window"));
        window.setHelperText(messages.text("project.window.help"));
        window.setValue(project.openWindow());
        window.setMin(1);
        window.setMax(100_000);
        window.setWidth("220px");
        SkillsField skills = new SkillsField(data);
        QualityFields quality = new QualityFields(data);
        Button save = new Button(messages.text("ui.save"), click -> {
            Integer open = window.getValue();
            ProjectData changed = quality.over(data)
                    .withName(name.getValue())
                    .withSkills(skills.skills())
                    .withOpenWindow(open == null ? data.openWindow() : open);
            setup.update(project.id(), project.version(), changed);
            Notice.ok(messages.text("ui.saved"));
            UI.getCurrent().refreshCurrentRoute(true);
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(save);
        actions.addClassName("gw-actions");
        Div card = new Div(name, new H2(messages.text("project.quality")), quality, window, skills, actions);
        card.addClassNames("gw-card", "padded", "gw-column");
        return card;
    }
}
