package io.groundwork.tasktype;

import java.util.List;

/**
 * One column of the rows that an exporter writes, for the dataset card and the tools that read it.
 *
 * @param type {@code string}, {@code int32}, {@code int64}, {@code float64}, {@code bool} or {@code timestamp}; {@code struct} where there are children
 * @param list whether each row holds a list of these
 * @param children the fields of a struct, empty otherwise
 * @param classes the names of the classes where it holds one of a few, in their order; empty otherwise
 */
public record Column(String name, String type, boolean list, List<Column> children, List<String> classes) {

    public Column(String name, String type, boolean list, List<Column> children) {
        this(name, type, list, children, List.of());
    }

    /** A string that is one of a few. */
    public static Column ofClasses(String name, List<String> classes) {
        return new Column(name, "string", false, List.of(), List.copyOf(classes));
    }

    /** A list of strings, each one of a few. */
    public static Column ofClassLists(String name, List<String> classes) {
        return new Column(name, "string", true, List.of(), List.copyOf(classes));
    }

    public static Column of(String name, String type) {
        return new Column(name, type, false, List.of());
    }
}
