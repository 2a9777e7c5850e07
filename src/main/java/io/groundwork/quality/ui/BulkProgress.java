package io.groundwork.quality.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import io.groundwork.dataset.Items;
import io.groundwork.jobs.JobStatus;
import io.groundwork.quality.ItemActionReport;
import io.groundwork.quality.ItemActions;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.JobId;
import io.groundwork.shared.Json;
import io.groundwork.shared.ProjectId;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How far an action on many items is, told in a dialog that holds the page back; when it is done, what became of it. */
final class BulkProgress extends Composite<Div> {

    private static final int EACH = 700;
    private static final int NEVER = -1;

    private final transient ItemActions actions;
    private final transient Items items;
    private final ProjectId project;
    private final JobId job;
    private @Nullable Registration polling;

    BulkProgress(ItemActions actions, Items items, ProjectId project, JobId job) {
        this.actions = actions;
        this.items = items;
        this.project = project;
        this.job = job;
        getContent().addClassName("gw-column");
        getContent().getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(EACH);
        polling = ui.getElement()
                .addEventListener(PollEvent.DOM_EVENT_NAME, poll -> look(ui))
                .allowInert();
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
        Set<ItemId> left =
                report.failures().stream().map(ItemActionReport.Failure::item).collect(Collectors.toSet());
        getContent().add(new BulkReport(report, items.titles(left)));
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
