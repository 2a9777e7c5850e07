package io.groundwork.project.ui;

import com.vaadin.flow.component.textfield.TextField;
import io.groundwork.project.ProjectData;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The skills that a person must have to be given work of a project. */
final class SkillsField extends TextField {

    SkillsField(ProjectData data) {
        super();
        setLabel(getTranslation("project.skills"));
        setHelperText(getTranslation("project.skills.help"));
        setValue(String.join(", ", data.skills()));
        setMaxLength(400);
        setWidth("420px");
    }

    Set<String> skills() {
        return Arrays.stream(getValue().split(",", -1)).collect(Collectors.toSet());
    }
}
