package org.cartlupus.server.validation.accept.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An expression cut into its words and signs. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(?<text>'[^'\\\\]*')|(?<number>\\d+(?:\\.\\d+)?)"
            + "|(?<name>[%$]?[A-Za-z_][A-Za-z0-9_]*)|(?<sign>!=|<=|>=|[=<>+*|().,-]))");

    private final List<String> tokens;
    private int next;

    private Tokens(List<String> tokens) {
        this.tokens = tokens;
    }

    static Tokens of(String expression) {
        List<String> tokens = new ArrayList<>();
        String stripped = expression.strip();
        Matcher matcher = TOKEN.matcher(stripped);
        int end = 0;
        while (end < stripped.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new NotUnderstood(stripped.substring(end));
            }
            tokens.add(matcher.group().strip());
            end = matcher.end();
        }
        return new Tokens(tokens);
    }

    /** The next token, or an empty string at the end. */
    String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    String take() {
        String token = peek();
        if (token.isEmpty()) {
            throw new NotUnderstood("the expression ends too early");
        }
        next++;
        return token;
    }

    boolean takeIf(String expected) {
        if (peek().equals(expected)) {
            next++;
            return true;
        }
        return false;
    }

    void expect(String expected) {
        if (!takeIf(expected)) {
            throw new NotUnderstood(expected + " expected before " + peek());
        }
    }
}
