package io.groundwork.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.groundwork.people.Role;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectSection;
import io.groundwork.ui.Card;
import io.groundwork.ui.EmptyState;
import io.groundwork.ui.Messages;
import io.groundwork.ui.PageHeader;
import io.groundwork.ui.Rows;
import io.groundwork.work.TimeReport;
import io.groundwork.work.TimeReport.Filter;
import io.groundwork.work.TimeReport.Sum;
import java.util.List;
import java.util.Set;

/** The time of a project: what each person spent on which kind of work, and the whole ledger as a file. */
@org.springframework.stereotype.Component
class TimeSection implements ProjectSection {

    private final TimeReport report;
    private final Messages messages;

    TimeSection(TimeReport report, Messages messages) {
        this.report = report;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "time";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.MANAGER, Role.AUDITOR);
    }

    @Override
    public Component create(Project project) {
        List<Sum> sums = report.sums(project.id(), new Filter(null, null, null));
        if (sums.isEmpty()) {
            return new Card(new EmptyState(messages.text("work.time.none"), messages.text("work.time.none.text")));
        }
        Anchor file =
                new Anchor("api/v1/projects/" + project.id() + "/time?format=csv", messages.text("work.time.download"));
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        return new Div(
                new PageHeader(messages.text("project.section.time"))
                        .actions(file)
                        .lead(messages.text("work.time.lead")),
                new Card(table(sums)));
    }

    private Rows table(List<Sum> sums) {
        Rows table = new Rows(messages.text("project.section.time"))
                .header(
                        messages.text("work.time.person"),
                        messages.text("work.time.kind"),
                        messages.text("work.time.pieces"),
                        messages.text("work.time.active"),
                        messages.text("work.time.idle"));
        sums.forEach(sum -> table.row(
                new Span(sum.personName()),
                Rows.quiet(messages.text("work.kind." + sum.kind())),
                number(String.valueOf(sum.entries())),
                number(hours(sum.activeMs())),
                number(hours(sum.idleMs()))));
        return table;
    }

    private static Span number(String text) {
        Span cell = new Span(text);
        cell.addClassName("gw-num");
        return cell;
    }

    private static String hours(long ms) {
        long minutes = Math.round(ms / 60_000.0);
        return "%d:%02d".formatted(minutes / 60, minutes % 60);
    }
}
