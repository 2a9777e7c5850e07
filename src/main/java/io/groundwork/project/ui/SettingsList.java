package io.groundwork.project.ui;

import com.fasterxml.jackson.databind.JsonNode;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import io.groundwork.shared.Json;
import java.util.ArrayList;
import java.util.List;

/** A task type's settings to read: the name of each under {@code <type>.settings.<field>}, and its value in words. */
final class SettingsList extends Composite<DescriptionList> {

    SettingsList(String taskType, String settings) {
        getContent().addClassName("gw-settings");
        Json.tree(settings).properties().forEach(field -> {
            String key = taskType + ".settings." + field.getKey();
            String name = getTranslation(key);
            getContent()
                    .add(new Term(name.equals(key) ? field.getKey() : name), new Description(said(field.getValue())));
        });
    }

    private String said(JsonNode value) {
        if (value.isBoolean()) {
            return getTranslation(value.asBoolean() ? "project.yes" : "project.no");
        }
        if (value.isObject() && (value.has("min") || value.has("max"))) {
            return getTranslation("project.range", edge(value, "min"), edge(value, "max"));
        }
        if (value.hasNonNull("name")) {
            return named(value);
        }
        if (value.isObject()) {
            List<String> parts = new ArrayList<>();
            value.properties().forEach(field -> parts.add(field.getKey() + " " + said(field.getValue())));
            return String.join(", ", parts);
        }
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(one -> parts.add(said(one)));
            return String.join(", ", parts);
        }
        return value.asText();
    }

    /** Something with a name is said by it, followed by the names of what it is made of. */
    private String named(JsonNode value) {
        List<String> within = new ArrayList<>();
        value.forEach(field -> {
            if (field.isArray() && !field.isEmpty() && field.get(0).hasNonNull("name")) {
                within.add(said(field));
            }
        });
        String name = value.get("name").asText();
        return within.isEmpty() ? name : getTranslation("project.settings.named", name, String.join(", ", within));
    }

    private static String edge(JsonNode range, String name) {
        return range.hasNonNull(name) ? range.get(name).asText() : "…";
    }
}
