package io.groundwork.bench;

import java.util.Locale;

/** Prints figures as rows of a table in Markdown, so that they can be pasted. */
public final class Figures {

    private Figures() {}

    /** One row: what was measured, where, the figure and what is asked of it. */
    public static void row(String what, String database, String figure, String target) {
        System.out.println("| " + what + " | " + database + " | " + figure + " | " + target + " |");
    }

    /** A number without digits after the point. */
    public static String whole(double number) {
        return String.format(Locale.ROOT, "%,.0f", number).replace(',', ' ');
    }

    /** A number with two digits after the point. */
    public static String fine(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
