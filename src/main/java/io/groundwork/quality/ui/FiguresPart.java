package io.groundwork.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.groundwork.people.Role;
import io.groundwork.project.OverviewPart;
import io.groundwork.project.Project;
import io.groundwork.quality.Progress;
import io.groundwork.quality.ProjectProgress;
import io.groundwork.ui.Messages;
import java.util.Locale;
import java.util.Set;

/** The four figures at the head of the overview. */
@org.springframework.stereotype.Component
class FiguresPart implements OverviewPart {

    private final Progress progress;
    private final Messages messages;

    FiguresPart(Progress progress, Messages messages) {
        this.progress = progress;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.values());
    }

    @Override
    public Component create(Project project) {
        ProjectProgress now = progress.of(project.id());
        Figure say = new Figure();
        Div tiles = new Div(accepted(now, say), inWork(now, say), sentBack(now, say), finished(now, say));
        tiles.addClassName("gw-kpis");
        return now.total() == 0 ? new Div(start(project), tiles) : tiles;
    }

    /** The first step of a project without items. */
    private Div start(Project project) {
        Span text = new Span(messages.text("quality.start"));
        text.addClassName("gw-grow");
        Anchor data = new Anchor("projects/" + project.id() + "/imports", messages.text("quality.start.do"));
        data.addClassName("gw-strong");
        Div note = new Div(text, data);
        note.addClassNames("gw-note", "gw-row", "gw-section");
        return note;
    }

    private Div accepted(ProjectProgress now, Figure say) {
        long accepted = now.in("accepted");
        String share = now.total() == 0 ? "0" : Long.toString(Math.round(100.0 * accepted / now.total()));
        Div tile = tile(
                "accepted",
                say.number(accepted),
                messages.text("quality.kpi.accepted.of", say.number(now.total()), share));
        Div bar = new Div();
        bar.addClassName("gw-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        part(bar, "ok", accepted, now.total());
        part(bar, "info", now.in("working"), now.total());
        part(bar, "warn", now.in("held"), now.total());
        tile.add(bar);
        return tile;
    }

    private Div inWork(ProjectProgress now, Figure say) {
        String detail = messages.text(
                "quality.kpi.work.of", say.number(now.open()), say.number(now.taken()), say.number(now.inReview()));
        Div tile = tile("work", say.number(now.in("working")), detail);
        if (now.in("held") > 0) {
            Span held = new Span(messages.text("quality.kpi.held", say.number(now.in("held"))));
            held.addClassNames("gw-tag", "warn");
            tile.add(held);
        }
        return tile;
    }

    private Div sentBack(ProjectProgress now, Figure say) {
        return now.reviews() == 0
                ? tile("back", "–", messages.text("quality.kpi.back.none"))
                : tile(
                        "back",
                        say.percent(now.reworkRate()),
                        messages.text("quality.kpi.back.of", say.number(now.reviews())));
    }

    private Div finished(ProjectProgress now, Figure say) {
        if (now.finishedAround() == null) {
            boolean done = now.total() > 0 && now.total() == now.in("accepted") + now.in("withdrawn");
            return tile(
                    "finished",
                    done ? messages.text("quality.kpi.done") : "–",
                    messages.text(done ? "quality.kpi.done.all" : "quality.kpi.finished.none"));
        }
        return tile(
                "finished", say.date(now.finishedAround()), messages.text("quality.kpi.pace", say.pace(now.perDay())));
    }

    private Div tile(String key, String figure, String detail) {
        Element number = new Element("b");
        number.setText(figure);
        number.setAttribute("class", "gw-num");
        Span said = new Span(detail);
        said.addClassNames("gw-muted", "gw-num");
        Div tile = new Div(new H3(messages.text("quality.kpi." + key)));
        tile.getElement().appendChild(number);
        tile.add(said);
        tile.addClassNames("gw-card", "gw-kpi");
        return tile;
    }

    private static void part(Div bar, String colour, long count, long total) {
        if (count > 0 && total > 0) {
            Element part = new Element("i");
            part.setAttribute("class", colour);
            part.getStyle().set("width", String.format(Locale.ROOT, "%.1f%%", 100.0 * count / total));
            bar.getElement().appendChild(part);
        }
    }
}
