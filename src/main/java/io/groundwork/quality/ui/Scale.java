package io.groundwork.quality.ui;

import com.vaadin.flow.component.Html;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The scale on which the figures of a column are drawn; the pictures say nothing that the text beside them does not.
 *
 * @param middle where there is no difference, marked by a line
 */
record Scale(double from, double to, double middle) {

    static final Scale SHARES = new Scale(0, 1, 0.5);

    /** Takes in all these intervals, and 0. */
    static Scale around(List<? extends @Nullable Object> intervals) {
        double most = intervals.stream()
                .filter(List.class::isInstance)
                .flatMapToDouble(ends -> ((List<?>) ends).stream().mapToDouble(Scale::decimal))
                .map(Math::abs)
                .max()
                .orElse(1);
        double edge = Math.max(most, 1e-9);
        return new Scale(-edge, edge, 0);
    }

    /** A figure as it came out of JSON. */
    static double decimal(@Nullable Object figure) {
        return figure instanceof Number number ? number.doubleValue() : 0;
    }

    static long number(@Nullable Object figure) {
        return figure instanceof Number number ? number.longValue() : 0;
    }

    /** A share as a bar from nothing. */
    Html bar(double value) {
        return drawing("gw-interval share", new double[] {from, value}, "");
    }

    /** An estimate as a dot, with its interval as a band. */
    Html interval(List<?> ends) {
        String marks = String.format(
                Locale.ROOT,
                "<u style=\"left:%.2f%%\"></u><b style=\"left:%.2f%%\"></b>",
                place(middle),
                place(decimal(ends.get(0))));
        return drawing("gw-interval", new double[] {decimal(ends.get(1)), decimal(ends.get(2))}, marks);
    }

    private Html drawing(String name, double[] band, String marks) {
        double left = place(band[0]);
        return new Html(String.format(
                Locale.ROOT,
                "<span class=\"%s\" aria-hidden=\"true\"><i style=\"left:%.2f%%;width:%.2f%%\"></i>%s</span>",
                name,
                left,
                place(band[1]) - left,
                marks));
    }

    private double place(double value) {
        return 100 * Math.min(1, Math.max(0, (value - from) / (to - from)));
    }
}
