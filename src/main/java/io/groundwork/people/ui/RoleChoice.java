package io.groundwork.people.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import io.groundwork.people.Role;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The roles held everywhere, each with what it is for. */
final class RoleChoice extends Div {

    private final Map<Role, Checkbox> boxes = new EnumMap<>(Role.class);

    RoleChoice(Set<Role> held) {
        addClassName("gw-choices");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("people.admin.roles"));
        for (Role role : Role.values()) {
            Checkbox box = new Checkbox(getTranslation("people.role." + role.wire()), held.contains(role));
            box.setHelperText(getTranslation("people.role." + role.wire() + ".does"));
            boxes.put(role, box);
            add(box);
        }
    }

    Set<Role> chosen() {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        boxes.forEach((role, box) -> {
            if (box.getValue()) {
                chosen.add(role);
            }
        });
        return chosen;
    }
}
