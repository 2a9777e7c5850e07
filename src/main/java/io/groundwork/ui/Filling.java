package io.groundwork.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills values into texts. */
final class Filling {

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z]\\w*)}");

    private Filling() {}

    /** Fills {@code {0}}, {@code {1}} in the way of {@link MessageFormat}, except that an apostrophe is just one. */
    static String numbered(String pattern, Locale locale, Object... arguments) {
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern.replace("'", "''"), locale).format(arguments);
    }

    /** Fills {@code {name}}; a name without a value stays as it is. */
    static String named(String pattern, Map<String, ?> variables) {
        return NAME.matcher(pattern)
                .replaceAll(match -> Matcher.quoteReplacement(
                        variables.containsKey(match.group(1))
                                ? String.valueOf(variables.get(match.group(1)))
                                : match.group()));
    }
}
