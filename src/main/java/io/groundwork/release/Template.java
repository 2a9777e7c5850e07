package io.groundwork.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** A text of this module with names in braces, each filled in once: what is filled in is not looked at again. */
final class Template {

    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

    private final String text;
    private final Map<String, Object> values = new HashMap<>();

    private Template(String text) {
        this.text = text;
    }

    static Template read(String name) {
        try (InputStream in = new ClassPathResource("io/groundwork/release/" + name).getInputStream()) {
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Template with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    String text() {
        return NAME.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    private String value(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("Nothing is given for {" + name + "}");
        }
        return value.toString();
    }
}
