package io.groundwork.quality.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import io.groundwork.jobs.JobStatus;
import io.groundwork.quality.ItemActionReport;
import io.groundwork.quality.ItemActions;
import io.groundwork.shared.JobId;
import io.groundwork.shared.Json;
import io.groundwork.shared.ProjectId;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How far an action on many items is; when it is done, to how many it could not be done and why. */
final class BulkProgress extends Composite<Div> {

    private static final int EACH = 700;
    private static final int NEVER = -1;

    private final transient ItemActions actions;
    private final ProjectId project;
    private final JobId job;
    private @Nullable Registration polling;

    BulkProgress(ItemActions actions, ProjectId project, JobId job) {
        this.actions = actions;
        this.project = project;
        this.job = job;
        getContent().addClassName("gw-column");
        getContent().getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(EACH);
        polling = ui.addPollListener(poll -> look(ui));
        look(ui);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop(event.getUI());
    }

    private void look(UI ui) {
        JobStatus status = actions.status(project, job);
        getContent().removeAll();
        switch (status.state()) {
            case "queued", "running" -> {
                ProgressBar bar = new ProgressBar(0, 1, status.progress());
                bar.getElement().setAttribute("aria-label", getTranslation("quality.bulk.running"));
                getContent().add(new Paragraph(getTranslation("quality.bulk.running")), bar);
            }
            case "done" -> {
                stop(ui);
                report(Json.read(Objects.requireNonNull(status.report()), ItemActionReport.class));
            }
            default -> {
                stop(ui);
                note("bad", getTranslation("quality.bulk.failed"));
            }
        }
    }

    private void report(ItemActionReport report) {
        note("ok", getTranslation(report.done() == 1 ? "quality.bulk.done.one" : "quality.bulk.done", report.done()));
        if (report.failed() > 0) {
            note(
                    "warn",
                    getTranslation(
                            report.failed() == 1 ? "quality.bulk.refused.one" : "quality.bulk.refused",
                            report.failed()));
            String why = report.failures().stream()
                    .map(ItemActionReport.Failure::message)
                    .distinct()
                    .limit(5)
                    .collect(Collectors.joining(" "));
            Paragraph reasons = new Paragraph(why);
            reasons.addClassName("gw-muted");
            getContent().add(reasons);
        }
    }

    private void note(String kind, String text) {
        Div note = new Div(text);
        note.addClassNames("gw-note", kind);
        getContent().add(note);
    }

    private void stop(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(NEVER);
        }
    }
}
