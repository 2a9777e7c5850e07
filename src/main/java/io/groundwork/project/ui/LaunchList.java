package io.groundwork.project.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import io.groundwork.project.Project;

/** What is ready for the launch and what is missing, each with the way to its step. */
final class LaunchList extends Composite<Div> {

    private final Project project;

    /** What the project has so far. */
    record Checks(boolean guidelines, long items, int annotators, int reviewers, int seniors, Project project) {}

    LaunchList(Checks checks) {
        this.project = checks.project();
        getContent().addClassNames("gw-card", "gw-launch");
        boolean reviews = project.reviewRate() > 0;
        line(checks.guidelines(), "guidelines", "brief", 0);
        line(checks.items() > 0, "items", "data", checks.items());
        line(checks.annotators() >= project.overlap(), "annotators", "people", checks.annotators());
        if (reviews) {
            line(checks.reviewers() > 0, "reviewers", "people", checks.reviewers());
            line(checks.seniors() > 0, "seniors", "people", checks.seniors());
        }
        line(true, "quality", "quality", Math.round(project.reviewRate() * 100));
    }

    private void line(boolean ready, String what, String step, long count) {
        Span tag = new Span(getTranslation(ready ? "project.launch.ready" : "project.launch.missing"));
        tag.addClassNames("gw-tag", ready ? "ok" : "warn");
        String key = "project.launch." + what + (ready ? "" : ".missing");
        Span text = new Span(getTranslation(key, count, project.overlap()));
        text.addClassName("gw-grow");
        RouterLink go = new RouterLink(
                getTranslation("project.step." + step), SetupView.class, SetupView.at(project.id(), step));
        Div line = new Div(tag, text, go);
        line.addClassName("gw-row");
        getContent().add(line);
    }
}
