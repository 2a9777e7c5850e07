package io.groundwork.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.groundwork.project.HasNextStep;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The look of the set-up: the steps on the left, one step on the right, back and on below it. */
final class SetupFrame extends Div {

    static final List<String> STEPS = List.of("basics", "brief", "requirements", "data", "people", "quality", "launch");

    private final String step;
    private final @Nullable Consumer<String> go;

    /** Shows a step; the others can be gone to once there is a project. */
    SetupFrame(String title, String step, Component content, @Nullable Consumer<String> go, Button on) {
        this.step = step;
        this.go = go;
        addClassName("gw-setup");
        H1 name = new H1(getTranslation("project.step." + step));
        Paragraph lead = new Paragraph(getTranslation("project.step." + step + ".lead"));
        lead.addClassName("gw-muted");
        primary(on, true);
        if (content instanceof HasNextStep other) {
            other.whenNextStepIsHere(here -> primary(on, !here));
        }
        Div page = new Div(name, lead, content, footer(on));
        page.addClassName("gw-setup-page");
        add(rail(title), page);
    }

    /** The step after this one; itself for the last. */
    static String after(String step) {
        return STEPS.get(Math.min(STEPS.size() - 1, STEPS.indexOf(step) + 1));
    }

    private Nav rail(String title) {
        Span project = new Span(title);
        project.addClassName("gw-setup-name");
        Nav rail = new Nav(project);
        rail.addClassName("gw-setup-rail");
        rail.getElement().setAttribute("aria-label", getTranslation("project.steps"));
        STEPS.forEach(one -> rail.add(entry(one)));
        return rail;
    }

    private Button entry(String one) {
        Span number = new Span(Integer.toString(STEPS.indexOf(one) + 1));
        number.addClassNames("gw-setup-number", "gw-num");
        Button entry = new Button(new Div(number, new Span(getTranslation("project.step." + one))));
        entry.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        entry.setAriaLabel(number.getText() + " " + getTranslation("project.step." + one));
        entry.addClassName("gw-setup-step");
        entry.setEnabled(go != null || one.equals(step));
        if (one.equals(step)) {
            entry.getElement().setAttribute("aria-current", "step");
        }
        if (STEPS.indexOf(one) < STEPS.indexOf(step)) {
            entry.addClassName("past");
        }
        entry.addClickListener(click -> goTo(one));
        return entry;
    }

    private Div footer(Button on) {
        Div footer = new Div();
        footer.addClassName("gw-actions");
        int at = STEPS.indexOf(step);
        if (at > 0) {
            Button back = new Button(getTranslation("project.back"), click -> goTo(STEPS.get(at - 1)));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            footer.add(back);
        }
        footer.add(on);
        return footer;
    }

    private static void primary(Button button, boolean primary) {
        if (primary) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        } else {
            button.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
    }

    private void goTo(String other) {
        if (go != null && !other.equals(step)) {
            go.accept(other);
        }
    }
}
