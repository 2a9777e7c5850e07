package io.groundwork.tasktype;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a statistic.
 *
 * @param titleKey the message over it
 * @param arguments what stands for {@code {0}}, {@code {1}} ... in the title and the note; where there is a table for each
 *     dimension or set of labels, its name comes first
 * @param noteKey the message below it, how it was computed and what it rests on; empty for none
 * @param rows as many cells as there are columns, null where there is nothing to say
 */
public record StatisticTable(
        String titleKey,
        List<Object> arguments,
        String noteKey,
        List<Heading> columns,
        List<List<@Nullable Object>> rows) {

    /** Which dimension or set of labels it is about, null where it is about all of them. */
    public @Nullable String about() {
        return !arguments.isEmpty() && arguments.get(0) instanceof String name ? name : null;
    }

    /** One column: the message over it and how its cells are read. */
    public record Heading(String key, Kind kind) {}

    /** How a cell is read. */
    public enum Kind {
        /** A name. */
        TEXT,
        /** A whole number. */
        COUNT,
        /** 0..1, shown as a percentage. */
        SHARE,
        /** A number with decimals. */
        NUMBER,
        /** A list of three numbers: the estimate and the ends of its interval. */
        INTERVAL,
        /** The same as shares. */
        SHARE_INTERVAL
    }
}
