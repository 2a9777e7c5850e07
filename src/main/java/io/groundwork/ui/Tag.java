package io.groundwork.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state in a word, on the soft ground of its colour. */
public final class Tag extends Span {

    private Tag(Kind kind, String text) {
        super(text);
        addClassNames("gw-tag", kind.name().toLowerCase(Locale.ROOT));
    }

    public static Tag ok(String text) {
        return new Tag(Kind.OK, text);
    }

    public static Tag warn(String text) {
        return new Tag(Kind.WARN, text);
    }

    public static Tag bad(String text) {
        return new Tag(Kind.BAD, text);
    }

    public static Tag info(String text) {
        return new Tag(Kind.INFO, text);
    }

    public static Tag plain(String text) {
        return new Tag(Kind.PLAIN, text);
    }

    private enum Kind {
        OK,
        WARN,
        BAD,
        INFO,
        PLAIN
    }
}
