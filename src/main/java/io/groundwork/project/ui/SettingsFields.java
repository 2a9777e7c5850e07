package io.groundwork.project.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectData;
import io.groundwork.shared.InvalidInput;
import io.groundwork.ui.FieldErrors;
import io.groundwork.ui.Unsaved;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** The fields of a running project: its name, its quality loop, how much is in work at once, the skills it asks for. */
final class SettingsFields extends Composite<Div> {

    private final ProjectData data;
    private final TextField name = new TextField(getTranslation("project.name"));
    private final IntegerField window = new IntegerField(getTranslation("project.window"));
    private final SkillsField skills;
    private final QualityFields quality;
    private final transient Unsaved unsaved;

    SettingsFields(Project project, Consumer<ProjectData> keep, Runnable kept) {
        data = ProjectData.of(project);
        skills = new SkillsField(data);
        quality = new QualityFields(data);
        name.setValue(project.name());
        name.setMaxLength(160);
        name.setWidth("420px");
        window.setHelperText(getTranslation("project.window.help"));
        window.setValue(project.openWindow());
        window.setWidth("220px");
        Button save = new Button(getTranslation("ui.save"), click -> save(keep, kept));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(save);
        actions.addClassName("gw-actions");
        getContent().add(name, new H2(getTranslation("project.quality")), quality, window, skills, actions);
        getContent().addClassNames("gw-card", "padded", "gw-column");
        unsaved = new Unsaved(this, "ui.unsaved", this::entered);
    }

    private ProjectData entered() {
        return quality.over(data)
                .withName(name.getValue())
                .withSkills(skills.skills())
                .withOpenWindow(Objects.requireNonNullElse(window.getValue(), data.openWindow()));
    }

    private void save(Consumer<ProjectData> keep, Runnable kept) {
        if (quality.complains()) {
            return;
        }
        try {
            keep.accept(entered());
            unsaved.saved();
            kept.run();
        } catch (InvalidInput refused) {
            FieldErrors.show(refused, Map.of("/name", name, "/openWindow", window, "/skills", skills));
        }
    }
}
