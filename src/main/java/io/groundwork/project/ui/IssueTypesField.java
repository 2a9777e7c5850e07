package io.groundwork.project.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.groundwork.project.Brief.IssueType;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The kinds of issue with which a reviewer can send a part back. */
final class IssueTypesField extends Composite<Div> {

    private static final int LONGEST_ID = 40;

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();

    IssueTypesField(List<IssueType> types) {
        Paragraph help = new Paragraph(getTranslation("project.issues.help"));
        help.addClassName("gw-muted");
        Button add = new Button(getTranslation("project.issues.add"), click -> add(new IssueType("", ""))
                .focus());
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        list.addClassName("gw-issues");
        getContent().addClassName("gw-section");
        getContent().add(new H3(getTranslation("project.issues")), help, list, add);
        types.forEach(this::add);
    }

    /** The types that have a name; one that is new gets an id made of its name. */
    List<IssueType> value() {
        Set<String> taken = new HashSet<>();
        List<IssueType> types = new ArrayList<>();
        for (Row row : rows) {
            String name = row.name().getValue().strip();
            if (!name.isEmpty()) {
                String id = row.id().isEmpty() ? id(name) : row.id();
                String free = id;
                for (int n = 2; !taken.add(free); n++) {
                    free = id + "-" + n;
                }
                types.add(new IssueType(free, name));
            }
        }
        return types;
    }

    private TextField add(IssueType type) {
        TextField name = new TextField();
        name.setValue(type.name());
        name.setMaxLength(80);
        name.setPlaceholder(getTranslation("project.issues.placeholder"));
        name.setAriaLabel(getTranslation("project.issues.name"));
        Row row = new Row(type.id(), name);
        Button remove = new Button("×");
        Div line = new Div(name, remove);
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(getTranslation("project.issues.remove"));
        remove.addClickListener(click -> {
            rows.remove(row);
            list.remove(line);
        });
        line.addClassName("gw-row");
        rows.add(row);
        list.add(line);
        return name;
    }

    private static String id(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String id = plain.isEmpty() ? "issue" : plain;
        return id.substring(0, Math.min(LONGEST_ID, id.length()));
    }

    private record Row(String id, TextField name) {}
}
