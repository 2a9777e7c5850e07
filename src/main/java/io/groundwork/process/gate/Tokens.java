package io.groundwork.process.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the inside of an expression into its tokens; a character that starts none ends the reading. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(?<number>\\d+(?:\\.\\d+)?)|(?<name>[A-Za-z_][A-Za-z0-9_]*)|(?<string>'[^'\\\\]*'|\"[^\"\\\\]*\")"
                    + "|(?<sign>==|!=|<=|>=|&&|\\|\\||[<>!+\\-*/%?:().\\[\\]]))");

    private final List<String> tokens = new ArrayList<>();
    private int position;

    private Tokens() {}

    static Tokens of(String text) {
        Tokens read = new Tokens();
        String trimmed = text.strip();
        Matcher matcher = TOKEN.matcher(trimmed);
        int end = 0;
        while (end < trimmed.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new UnreadableExpression(trimmed.substring(end, Math.min(end + 10, trimmed.length())));
            }
            read.tokens.add(matcher.group().strip());
            end = matcher.end();
        }
        return read;
    }

    /** The token in hand, {@code ""} at the end. */
    String peek() {
        return position < tokens.size() ? tokens.get(position) : "";
    }

    String next() {
        String token = peek();
        position++;
        return token;
    }

    boolean take(String... wanted) {
        for (String token : wanted) {
            if (peek().equals(token)) {
                position++;
                return true;
            }
        }
        return false;
    }

    void need(String wanted) {
        if (!take(wanted)) {
            throw new UnreadableExpression(peek());
        }
    }
}
