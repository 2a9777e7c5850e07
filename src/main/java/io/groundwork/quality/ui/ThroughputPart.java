package io.groundwork.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.groundwork.people.Role;
import io.groundwork.project.OverviewPart;
import io.groundwork.project.Project;
import io.groundwork.quality.Progress;
import io.groundwork.quality.ProjectProgress;
import io.groundwork.quality.ProjectProgress.Day;
import io.groundwork.ui.Messages;
import java.util.Set;

/** What was accepted and sent back, day by day, as a chart and as a table. */
@org.springframework.stereotype.Component
class ThroughputPart implements OverviewPart {

    private final Progress progress;
    private final Messages messages;

    ThroughputPart(Progress progress, Messages messages) {
        this.progress = progress;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.MANAGER, Role.AUDITOR, Role.REQUESTER, Role.SENIOR, Role.REVIEWER);
    }

    @Override
    public Component create(Project project) {
        ProjectProgress now = progress.of(project.id());
        Figure say = new Figure();
        Span grow = new Span();
        grow.addClassName("gw-grow");
        Div head = new Div(
                new H2(messages.text("quality.throughput")),
                grow,
                legend("ok", "quality.throughput.accepted"),
                legend("warn", "quality.throughput.back"));
        head.addClassName("gw-row");
        Details table = new Details(messages.text("quality.throughput.table"), table(now, say));
        table.addClassName("gw-chart-table");
        Div card = new Div(head, new Html("<div>" + ThroughputChart.svg(now.days(), say) + "</div>"), table);
        card.addClassNames("gw-card", "padded", "gw-section");
        return card;
    }

    private Span legend(String colour, String key) {
        Span dot = new Span();
        dot.addClassNames("gw-dot", colour);
        dot.getElement().setAttribute("aria-hidden", "true");
        Span legend = new Span(dot, new Span(messages.text(key)));
        legend.addClassNames("gw-legend", "gw-muted");
        return legend;
    }

    private NativeTable table(ProjectProgress now, Figure say) {
        NativeTableBody body = new NativeTableBody();
        for (Day day : now.days()) {
            body.add(new NativeTableRow(
                    new NativeTableCell(say.date(day.date())),
                    number(say.number(day.accepted())),
                    number(say.number(day.reviews())),
                    number(say.number(day.sentBack()))));
        }
        NativeTable table = new NativeTable(
                new NativeTableHeader(new NativeTableRow(
                        head("quality.throughput.day"),
                        head("quality.throughput.accepted"),
                        head("quality.throughput.reviews"),
                        head("quality.throughput.back"))),
                body);
        table.addClassName("gw-table");
        return table;
    }

    private NativeTableHeaderCell head(String key) {
        return new NativeTableHeaderCell(messages.text(key));
    }

    private static NativeTableCell number(String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("gw-num");
        return cell;
    }
}
