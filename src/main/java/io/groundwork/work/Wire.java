package io.groundwork.work;

import java.util.Locale;

/** How the names of states and kinds stand in the database and on the wire. */
final class Wire {

    private Wire() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E read(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }
}
