package io.groundwork.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.groundwork.shared.ProjectId;
import io.groundwork.ui.Card;
import io.groundwork.ui.EmptyState;
import io.groundwork.ui.Rows;
import io.groundwork.ui.Tag;
import io.groundwork.work.Inbox.Waiting;
import io.groundwork.work.WorkQueue;
import java.util.List;
import java.util.stream.Stream;

/** The person's projects with what waits in each; new counts come into the rows that are there. */
class ProjectTable extends Div {

    private record Shown(ProjectId project, String name, boolean open) {

        static Shown of(Waiting row) {
            return new Shown(row.project(), row.name(), row.open());
        }
    }

    private final transient WorkQueue queue;
    private transient List<Shown> shown = List.of();
    private transient List<WaitingCells> lines = List.of();

    ProjectTable(WorkQueue queue) {
        this.queue = queue;
    }

    void show(List<Waiting> rows) {
        if (getChildren().findAny().isEmpty() || !stays(rows)) {
            build(rows);
        }
        for (int at = 0; at < lines.size(); at++) {
            lines.get(at).show(rows.get(at));
        }
    }

    private boolean stays(List<Waiting> rows) {
        return rows.stream().map(Shown::of).toList().equals(shown);
    }

    private void build(List<Waiting> rows) {
        removeAll();
        shown = rows.stream().map(Shown::of).toList();
        lines = rows.stream().map(row -> new WaitingCells(row, queue)).toList();
        if (rows.isEmpty()) {
            add(new Card(new EmptyState(
                    getTranslation("work.inbox.projects.none"), getTranslation("work.inbox.projects.none.text"))));
            return;
        }
        Rows table = new Rows(getTranslation("work.inbox.projects")).header(titles());
        for (int at = 0; at < rows.size(); at++) {
            Waiting row = rows.get(at);
            WaitingCells line = lines.get(at);
            table.row(
                    name(row),
                    Rows.quiet(getTranslation(row.taskType() + ".name")),
                    line.waiting(),
                    line.progress(),
                    line.start());
        }
        add(new Card(table).titled(getTranslation("work.inbox.projects")));
    }

    private String[] titles() {
        return Stream.of("project", "kind", "waiting", "progress", "")
                .map(title -> title.isEmpty() ? "" : getTranslation("work.inbox." + title))
                .toArray(String[]::new);
    }

    private Component name(Waiting row) {
        Span name = new Span(row.name());
        name.addClassName("gw-strong");
        return row.open() ? name : new Div(name, new Span(" "), Tag.plain(getTranslation("work.inbox.paused")));
    }
}
