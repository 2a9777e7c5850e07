package io.groundwork.quality.ui;

import io.groundwork.quality.ProjectProgress.Day;
import java.util.List;
import java.util.Locale;

/** Two bars a day on one scale, drawn as a picture that needs no script; the table beside it says the same. */
final class ThroughputChart {

    private static final int WIDTH = 1000;
    private static final int FLOOR = 150;
    private static final int TOP = 14;
    private static final int LEFT = 44;

    private ThroughputChart() {}

    static String svg(List<Day> days, Figure say) {
        long most = scale(days.stream()
                .mapToLong(day -> Math.max(day.accepted(), day.sentBack()))
                .max()
                .orElse(0));
        StringBuilder svg =
                new StringBuilder("<svg class=\"gw-chart\" viewBox=\"0 0 " + WIDTH + " 180\" aria-hidden=\"true\">");
        for (int line = 0; line <= 2; line++) {
            double y = FLOOR - line * (FLOOR - TOP) / 2.0;
            svg.append(format("<path class=\"g\" d=\"M%d %.1fH%d\"/>", LEFT, y, WIDTH));
            svg.append(format(
                    "<text x=\"%d\" y=\"%.1f\" class=\"y\">%s</text>", LEFT - 8, y + 4, say.number(most * line / 2)));
        }
        double step = (WIDTH - LEFT) / (double) Math.max(1, days.size());
        double bar = Math.min(26, step * 0.36);
        for (int at = 0; at < days.size(); at++) {
            Day day = days.get(at);
            double middle = LEFT + step * (at + 0.5);
            svg.append(bar(middle - bar - 1, bar, day.accepted(), most, "ok"));
            svg.append(bar(middle + 1, bar, day.sentBack(), most, "warn"));
            if (at % 2 == (days.size() - 1) % 2) {
                svg.append(format("<text x=\"%.1f\" y=\"172\" class=\"x\">%s</text>", middle, say.date(day.date())));
            }
        }
        return svg.append("</svg>").toString();
    }

    private static String bar(double x, double width, long value, long most, String colour) {
        double height = value == 0 ? 0 : Math.max(2, (FLOOR - TOP) * value / (double) most);
        return format(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\"/>",
                colour, x, FLOOR - height, width, height);
    }

    /** The next round number above, and even, so that half of it can be written. */
    private static long scale(long most) {
        long unit = 1;
        while (unit * 10 < most) {
            unit *= 10;
        }
        for (long times : new long[] {2, 4, 6, 10}) {
            if (unit * times >= most) {
                return unit * times;
            }
        }
        return unit * 20;
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
