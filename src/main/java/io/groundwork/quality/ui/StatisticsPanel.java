package io.groundwork.quality.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectState;
import io.groundwork.quality.ProjectStatistics;
import io.groundwork.quality.Statistics;
import io.groundwork.ui.Card;
import io.groundwork.ui.EmptyState;
import io.groundwork.ui.Tag;
import io.groundwork.ui.When;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The statistics of a project; has them counted anew where they no longer hold, and says how far that is. */
final class StatisticsPanel extends Composite<Div> {

    private static final int EACH = 700;
    private static final int NEVER = -1;
    private static final int SHAPES = 4;

    private final transient Statistics statistics;
    private final transient Clock clock;
    private final Project project;
    private final Div head = new Div();
    private final Div state = new Div();
    private final Button again = new Button(getTranslation("quality.statistics.again"), click -> compute());
    private final ProgressBar progress = new ProgressBar(0, 1);
    private final Div tables = new Div();
    private transient ProjectStatistics now;
    private @Nullable Registration polling;

    StatisticsPanel(Statistics statistics, Project project, Clock clock) {
        this.statistics = statistics;
        this.clock = clock;
        this.project = project;
        this.now = statistics.of(project.id());
        if (now.stale() && !now.failed() && !now.underWay() && project.state() != ProjectState.ARCHIVED) {
            now = statistics.compute(project.id());
        }
        state.addClassNames("gw-row", "wrap", "gw-grow", "gw-muted");
        state.getElement().setAttribute("role", "status");
        progress.getElement().setAttribute("aria-label", getTranslation("quality.statistics.running"));
        tables.addClassName("gw-column");
        head.add(state, again);
        head.addClassNames("gw-row", "wrap");
        getContent().addClassName("gw-column");
        getContent().add(head, progress, tables);
        show();
    }

    private void compute() {
        now = statistics.compute(project.id());
        say();
        getUI().ifPresent(this::watch);
    }

    private void show() {
        say();
        tables.removeAll();
        if (!now.tables().isEmpty()) {
            if (FigureTable.drawsIntervals(now.tables())) {
                Paragraph reading = new Paragraph(getTranslation("quality.statistics.reading"));
                reading.addClassNames("gw-muted", "gw-reading");
                tables.add(reading);
            }
            StatisticGroup.of(now.tables(), project.id()).forEach(tables::add);
        } else if (now.underWay()) {
            tables.add(comingShape());
        } else {
            String what = now.results() > 0 ? "nothing" : "empty";
            tables.add(new Card(new EmptyState(
                    getTranslation("quality.statistics." + what + ".title"),
                    getTranslation("quality.statistics." + what + ".text"))));
        }
    }

    /** The line over the tables: what they rest on, whether they still hold, what is going on. */
    private void say() {
        state.removeAll();
        OffsetDateTime at = now.computedAt();
        if (at != null && now.results() > 0) {
            String key = now.results() == 1 ? "quality.statistics.of.one" : "quality.statistics.of.other";
            state.add(
                    new Span(getTranslation(key, new Figure().number(now.results()))),
                    new When(at, OffsetDateTime.now(clock)));
        }
        if (now.underWay()) {
            state.add(Tag.info(getTranslation("quality.statistics.running")));
        } else if (now.failed()) {
            state.add(Tag.bad(getTranslation("quality.statistics.failed")));
        } else if (now.stale()) {
            state.add(Tag.warn(getTranslation("quality.statistics.stale")));
        }
        again.setVisible(now.results() > 0 || now.failed() || now.stale());
        progress.setVisible(now.underWay());
        progress.setValue(
                now.job() == null ? 0 : Math.min(1, Math.max(0, now.job().progress())));
    }

    private Card comingShape() {
        Div shape = new Div();
        shape.addClassName("gw-column");
        shape.getElement().setAttribute("aria-hidden", "true");
        for (int line = 0; line < SHAPES; line++) {
            Paragraph bone = new Paragraph();
            bone.addClassName("gw-skeleton");
            shape.add(bone);
        }
        return Card.padded(shape);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        rest(event.getUI());
    }

    private void watch(UI ui) {
        rest(ui);
        if (now.underWay()) {
            ui.setPollInterval(EACH);
            polling = ui.addPollListener(poll -> look(ui));
        }
    }

    private void look(UI ui) {
        now = statistics.of(project.id());
        if (now.underWay()) {
            say();
        } else {
            rest(ui);
            show();
        }
    }

    private void rest(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(NEVER);
        }
    }
}
