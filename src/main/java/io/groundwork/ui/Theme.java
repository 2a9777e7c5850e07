package io.groundwork.ui;

import java.util.Arrays;
import java.util.Locale;

/** How the pages look; remembered in the browser. */
public enum Theme {
    LIGHT,
    DARK,
    SYSTEM;

    static final String COOKIE = "gw-theme";

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Theme of(String wire) {
        return Arrays.stream(values())
                .filter(theme -> theme.wire().equals(wire))
                .findFirst()
                .orElse(SYSTEM);
    }
}
