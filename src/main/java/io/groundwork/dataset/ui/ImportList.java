package io.groundwork.dataset.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import io.groundwork.dataset.ImportRun;
import io.groundwork.dataset.Imports;
import io.groundwork.dataset.Rejection;
import io.groundwork.shared.GroundworkException;
import io.groundwork.shared.ImportId;
import io.groundwork.shared.Page;
import io.groundwork.shared.ProjectId;
import io.groundwork.ui.Card;
import io.groundwork.ui.ErrorNotice;
import io.groundwork.ui.Notice;
import io.groundwork.ui.Rows;
import io.groundwork.ui.Tag;
import io.groundwork.ui.When;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The imports of a project, newest first, with their progress and reports; watches those that run. */
final class ImportList extends Composite<Div> {

    private static final int SHOWN = 20;
    private static final int EACH_SECOND = 1000;

    private final transient Imports imports;
    private final ProjectId project;
    private final transient ErrorNotice errors;
    private final transient Clock clock;
    private final boolean cancels;
    private final Set<ImportId> opened = new HashSet<>();
    private @Nullable String signature;
    private @Nullable Registration polling;

    ImportList(Imports imports, ProjectId project, ErrorNotice errors, Clock clock, boolean cancels) {
        this.imports = imports;
        this.project = project;
        this.errors = errors;
        this.clock = clock;
        this.cancels = cancels;
        getContent().addClassNames("gw-column", "gw-imports");
        refresh();
    }

    void refresh() {
        Page<ImportRun> page = imports.list(project, null, SHOWN);
        String now = page.items().stream()
                .map(run -> run.id() + run.state() + run.read() + run.progress())
                .toList()
                .toString();
        if (!now.equals(signature)) {
            signature = now;
            getContent().removeAll();
            page.items().forEach(run -> getContent().add(card(run)));
        }
        boolean running = page.items().stream().anyMatch(run -> !run.finished());
        getUI().ifPresent(ui -> ui.setPollInterval(running ? EACH_SECOND : -1));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        polling = ui.addPollListener(poll -> refresh());
        signature = null;
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private Component card(ImportRun run) {
        Span name = new Span(
                run.files() > 1 ? getTranslation("dataset.import.files", run.name(), run.files() - 1) : run.name());
        name.addClassName("gw-strong");
        Span counts = new Span(
                getTranslation("dataset.import.counts", run.imported(), run.duplicates(), run.rejectedCount()));
        counts.addClassNames("gw-muted", "gw-num");
        When when = new When(run.createdAt(), OffsetDateTime.now(clock));
        when.addClassName("gw-muted");
        Div head = new Div(name, tag(run), when);
        head.addClassNames("gw-row", "wrap");
        Card card = Card.padded(head, counts);
        card.addClassName("gw-column");
        if (!run.finished()) {
            card.add(progress(run));
        }
        if (run.error() != null) {
            Div note = new Div(getTranslation("dataset.import.error", run.error()));
            note.addClassNames("gw-note", "bad");
            card.add(note);
        }
        if (run.rejectedCount() > 0) {
            card.add(report(run));
        }
        return card;
    }

    private Div progress(ImportRun run) {
        ProgressBar bar = new ProgressBar(0, 1, run.progress());
        bar.addClassName("gw-grow");
        bar.getElement().setAttribute("aria-label", getTranslation("dataset.import.progress", run.name()));
        Div row = new Div(bar);
        row.addClassName("gw-row");
        if (cancels) {
            Button cancel = new Button(getTranslation("dataset.import.cancel"), click -> cancel(run.id()));
            cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            row.add(cancel);
        }
        return row;
    }

    private Details report(ImportRun run) {
        Details details = new Details(getTranslation(
                run.rejectedCount() == 1 ? "dataset.import.rejected.one" : "dataset.import.rejected.other",
                run.rejectedCount()));
        details.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                opened.add(run.id());
                details.removeAll();
                details.add(lines(imports.get(run.id()).rejected()));
            } else {
                opened.remove(run.id());
            }
        });
        details.setOpened(opened.contains(run.id()));
        return details;
    }

    private Rows lines(List<Rejection> rejections) {
        Rows rows = new Rows(getTranslation("dataset.import.report"))
                .header(
                        getTranslation("dataset.report.file"),
                        getTranslation("dataset.report.line"),
                        getTranslation("dataset.report.why"));
        for (Rejection rejection : rejections) {
            Span line =
                    new Span(rejection.line() == null ? "" : rejection.line().toString());
            line.addClassName("gw-num");
            rows.row(
                    new Span(rejection.file() == null ? "" : rejection.file()),
                    line,
                    new Span(Said.of(rejection, this)));
        }
        return rows;
    }

    private Tag tag(ImportRun run) {
        return switch (run.state()) {
            case "done" ->
                run.rejectedCount() > 0
                        ? Tag.warn(getTranslation("dataset.import.state.partly"))
                        : Tag.ok(getTranslation("dataset.import.state.done"));
            case "failed" -> Tag.bad(getTranslation("dataset.import.state.failed"));
            case "cancelled" -> Tag.plain(getTranslation("dataset.import.state.cancelled"));
            case "running" -> Tag.info(getTranslation("dataset.import.state.running"));
            default -> Tag.info(getTranslation("dataset.import.state.queued"));
        };
    }

    private void cancel(ImportId id) {
        try {
            imports.cancel(id);
            refresh();
        } catch (GroundworkException refused) {
            Notice.bad(errors.said(refused));
        }
    }
}
