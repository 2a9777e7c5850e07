package io.groundwork.tasktype;

import java.util.List;

/**
 * One column of the rows that an exporter writes, for the dataset card and the tools that read it.
 *
 * @param type {@code string}, {@code int32}, {@code int64}, {@code float64}, {@code bool} or {@code timestamp}; {@code struct} where there are children
 * @param list whether each row holds a list of these
 * @param children the fields of a struct, empty otherwise
 */
public record Column(String name, String type, boolean list, List<Column> children) {

    public static Column of(String name, String type) {
        return new Column(name, type, false, List.of());
    }
}
