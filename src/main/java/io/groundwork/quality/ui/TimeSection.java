package io.groundwork.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import io.groundwork.people.Role;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectSection;
import io.groundwork.ui.Messages;
import io.groundwork.work.TimeReport;
import io.groundwork.work.TimeReport.Filter;
import io.groundwork.work.TimeReport.Sum;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What each person worked in a project; one's own for who is neither manager nor auditor. */
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
        return Set.of(Role.values());
    }

    @Override
    public Component create(Project project) {
        List<Sum> sums = report.sums(project.id(), new Filter(null, null, null));
        Div card = new Div();
        card.addClassNames("gw-card", "gw-scroll");
        if (sums.isEmpty()) {
            Div empty = new Div(new Paragraph(messages.text("quality.time.none")));
            empty.addClassName("gw-empty");
            card.add(empty);
            return card;
        }
        Figure say = new Figure(messages);
        NativeTableBody body = new NativeTableBody();
        sums.forEach(sum -> body.add(row(sum, say)));
        NativeTableRow head = new NativeTableRow();
        Stream.of("person", "kind", "entries", "active", "idle")
                .forEach(key -> head.add(new NativeTableHeaderCell(messages.text("quality.time." + key))));
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("gw-table");
        card.add(table);
        return card;
    }

    private NativeTableRow row(Sum sum, Figure say) {
        NativeTableCell who = new NativeTableCell(sum.personName());
        who.addClassName("gw-strong");
        return new NativeTableRow(
                who,
                new NativeTableCell(messages.text("quality.time.kind." + sum.kind())),
                number(say.number(sum.entries())),
                number(say.duration(Duration.ofMillis(sum.activeMs()))),
                number(say.duration(Duration.ofMillis(sum.idleMs()))));
    }

    private static NativeTableCell number(String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("gw-num");
        return cell;
    }
}
