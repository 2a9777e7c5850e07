package io.groundwork.tasktype.export;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.groundwork.tasktype.Column;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads the columns of a table off the record that is one row of it; names become snake_case. */
public final class Columns {

    private static final PropertyNamingStrategies.SnakeCaseStrategy NAMES =
            new PropertyNamingStrategies.SnakeCaseStrategy();
    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class, "string",
            int.class, "int32",
            Integer.class, "int32",
            long.class, "int64",
            double.class, "float64",
            boolean.class, "bool",
            Instant.class, "timestamp");

    private Columns() {}

    public static List<Column> of(Class<? extends Record> row) {
        return Arrays.stream(row.getRecordComponents()).map(Columns::of).toList();
    }

    /** The columns of {@link FlatRows}, where a list is one string. */
    static List<Column> flat(Class<? extends Record> row) {
        return of(row).stream()
                .map(column -> column.list() ? new Column(column.name(), "string", false, List.of()) : column)
                .toList();
    }

    private static Column of(RecordComponent component) {
        String name = NAMES.translate(component.getName());
        return component.getGenericType() instanceof ParameterizedType list
                ? column(name, list.getActualTypeArguments()[0], true)
                : column(name, component.getType(), false);
    }

    private static Column column(String name, Type type, boolean list) {
        Class<?> kind = (Class<?>) type;
        if (kind.isRecord()) {
            return new Column(name, "struct", list, of(kind.asSubclass(Record.class)));
        }
        String known = TYPES.get(kind);
        if (known == null) {
            throw new IllegalArgumentException("No column type for " + type);
        }
        return new Column(name, known, list, List.of());
    }
}
