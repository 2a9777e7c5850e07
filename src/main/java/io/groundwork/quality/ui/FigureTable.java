package io.groundwork.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.groundwork.tasktype.StatisticTable;
import io.groundwork.tasktype.StatisticTable.Heading;
import io.groundwork.tasktype.StatisticTable.Kind;
import io.groundwork.ui.Card;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One table of a statistic: what a row is about, its figures, and how sure they are as text and as a bar. */
final class FigureTable extends Composite<Card> {

    private final StatisticTable table;
    private final List<Scale> scales = new ArrayList<>();
    private final transient Figure say = new Figure();

    FigureTable(StatisticTable table) {
        this.table = table;
        for (int at = 0; at < table.columns().size(); at++) {
            scales.add(scale(at));
        }
        NativeTableBody body = new NativeTableBody();
        table.rows().forEach(row -> body.add(row(row)));
        NativeTable figures = new NativeTable(head(), body);
        figures.addClassNames("gw-table", "gw-figures");
        figures.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(table.titleKey(), table.arguments().toArray()));
        getContent().addClassName("gw-scroll");
        getContent().add(figures);
    }

    /** Whether any of the figures are drawn with an interval. */
    static boolean drawsIntervals(List<StatisticTable> tables) {
        return tables.stream()
                .flatMap(table -> table.columns().stream())
                .map(Heading::kind)
                .anyMatch(FigureTable::isInterval);
    }

    private static boolean isInterval(Kind kind) {
        return kind == Kind.INTERVAL || kind == Kind.SHARE_INTERVAL;
    }

    private Scale scale(int column) {
        return table.columns().get(column).kind() == Kind.INTERVAL
                ? Scale.around(table.rows().stream().map(row -> row.get(column)).toList())
                : Scale.SHARES;
    }

    private NativeTableHeader head() {
        NativeTableRow head = new NativeTableRow();
        for (Heading column : table.columns()) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(column.key()));
            cell.getElement().setAttribute("scope", "col");
            cell.addClassName(side(column.kind()));
            if (isInterval(column.kind())) {
                Span sure = new Span(getTranslation("quality.statistics.interval"));
                sure.addClassName("gw-quiet");
                cell.add(sure);
            }
            head.add(cell);
        }
        return new NativeTableHeader(head);
    }

    private NativeTableRow row(List<@Nullable Object> figures) {
        NativeTableRow row = new NativeTableRow();
        for (int at = 0; at < figures.size(); at++) {
            Kind kind = table.columns().get(at).kind();
            Component figure = figure(kind, figures.get(at), scales.get(at));
            if (at == 0) {
                NativeTableHeaderCell name = new NativeTableHeaderCell();
                name.getElement().setAttribute("scope", "row");
                name.add(figure);
                row.add(name);
            } else {
                NativeTableCell cell = new NativeTableCell(figure);
                cell.addClassName(side(kind));
                row.add(cell);
            }
        }
        return row;
    }

    private Component figure(Kind kind, @Nullable Object value, Scale scale) {
        if (value == null) {
            return new Span("–");
        }
        return switch (kind) {
            case TEXT -> new Span(value.toString());
            case COUNT -> new Span(say.number(Scale.number(value)));
            case NUMBER -> new Span(say.decimal(Scale.decimal(value)));
            case SHARE -> new Div(new Span(say.share(Scale.decimal(value))), scale.bar(Scale.decimal(value)));
            case SHARE_INTERVAL, INTERVAL -> interval(kind, (List<?>) value, scale);
        };
    }

    private Div interval(Kind kind, List<?> ends, Scale scale) {
        Span range =
                new Span(getTranslation("quality.statistics.range", written(kind, ends, 1), written(kind, ends, 2)));
        range.addClassName("gw-muted");
        Div texts = new Div(new Span(written(kind, ends, 0)), range);
        texts.addClassName("gw-estimate");
        return new Div(texts, scale.interval(ends));
    }

    private String written(Kind kind, List<?> ends, int at) {
        double value = Scale.decimal(ends.get(at));
        return kind == Kind.INTERVAL ? say.decimal(value) : say.share(value);
    }

    private static String side(Kind kind) {
        return switch (kind) {
            case COUNT, NUMBER -> "n";
            case TEXT -> "t";
            default -> "i";
        };
    }
}
