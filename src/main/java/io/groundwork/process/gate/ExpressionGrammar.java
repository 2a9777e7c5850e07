package io.groundwork.process.gate;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Reads an expression of a diagram: variables, literals, comparison, and/or/not/empty, a choice, arithmetic and the
 * property of a map. No call of anything, and nothing around the one expression.
 */
final class ExpressionGrammar {

    private static final int MAX_LENGTH = 1_000;
    private static final int MAX_DEPTH = 50;
    private static final Set<String> LITERALS = Set.of("true", "false", "null");
    private static final Set<String> WORDS =
            Set.of("or", "and", "not", "empty", "eq", "ne", "lt", "gt", "le", "ge", "div", "mod", "instanceof");

    private final Tokens tokens;
    private final Set<String> variables = new LinkedHashSet<>();
    private int depth;

    private ExpressionGrammar(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The variables that the expression reads; anything outside the grammar is an {@link UnreadableExpression}. */
    static Set<String> variables(String expression) {
        String text = expression.strip();
        if (text.length() > MAX_LENGTH || !text.startsWith("${") || !text.endsWith("}")) {
            throw new UnreadableExpression(text.substring(0, Math.min(20, text.length())));
        }
        ExpressionGrammar grammar = new ExpressionGrammar(Tokens.of(text.substring(2, text.length() - 1)));
        grammar.choice();
        grammar.tokens.need("");
        return grammar.variables;
    }

    private void choice() {
        if (++depth > MAX_DEPTH) {
            throw new UnreadableExpression(tokens.peek());
        }
        disjunction();
        if (tokens.take("?")) {
            choice();
            tokens.need(":");
            choice();
        }
        depth--;
    }

    private void disjunction() {
        do {
            conjunction();
        } while (tokens.take("||", "or"));
    }

    private void conjunction() {
        do {
            equality();
        } while (tokens.take("&&", "and"));
    }

    private void equality() {
        do {
            relation();
        } while (tokens.take("==", "!=", "eq", "ne"));
    }

    private void relation() {
        do {
            sum();
        } while (tokens.take("<", ">", "<=", ">=", "lt", "gt", "le", "ge"));
    }

    private void sum() {
        do {
            product();
        } while (tokens.take("+", "-"));
    }

    private void product() {
        do {
            sign();
        } while (tokens.take("*", "/", "%", "div", "mod"));
    }

    private void sign() {
        int signs = 0;
        while (tokens.take("!", "not", "-", "empty")) {
            if (++signs > MAX_DEPTH) {
                throw new UnreadableExpression(tokens.peek());
            }
        }
        operand();
    }

    private void operand() {
        String token = tokens.next();
        if (token.equals("(")) {
            choice();
            tokens.need(")");
        } else if (isName(token) && !LITERALS.contains(token)) {
            variables.add(token);
            properties();
        } else if (!LITERALS.contains(token) && !isNumber(token) && !isString(token)) {
            throw new UnreadableExpression(token);
        }
    }

    private void properties() {
        while (!tokens.peek().isEmpty()) {
            if (tokens.take(".")) {
                property(tokens.next());
            } else if (tokens.take("[")) {
                String key = tokens.next();
                property(isString(key) ? key.substring(1, key.length() - 1) : "");
                tokens.need("]");
            } else {
                return;
            }
        }
    }

    private static void property(String name) {
        if (!isName(name) || name.equals("class")) {
            throw new UnreadableExpression(name);
        }
    }

    private static boolean isName(String token) {
        return !token.isEmpty()
                && !WORDS.contains(token)
                && (Character.isLetter(token.charAt(0)) || token.charAt(0) == '_');
    }

    private static boolean isNumber(String token) {
        return !token.isEmpty() && Character.isDigit(token.charAt(0));
    }

    private static boolean isString(String token) {
        return token.length() > 1 && (token.charAt(0) == '\'' || token.charAt(0) == '"');
    }
}
