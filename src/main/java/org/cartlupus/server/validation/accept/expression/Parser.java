package org.cartlupus.server.validation.accept.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.cartlupus.server.validation.accept.expression.Expression.Node;

/** From tokens to nodes, one method for each level of precedence, loosest first. */
final class Parser {

    private final Tokens tokens;

    Parser(Tokens tokens) {
        this.tokens = tokens;
    }

    Node parse() {
        Node node = implies();
        if (!tokens.peek().isEmpty()) {
            throw new NotUnderstood(tokens.peek());
        }
        return node;
    }

    private Node implies() {
        Node left = or();
        while (tokens.takeIf("implies")) {
            left = Operators.implies(left, or());
        }
        return left;
    }

    private Node or() {
        Node left = and();
        while (true) {
            if (tokens.takeIf("or")) {
                left = Operators.or(left, and());
            } else if (tokens.takeIf("xor")) {
                left = Operators.xor(left, and());
            } else {
                return left;
            }
        }
    }

    private Node and() {
        Node left = equality();
        while (tokens.takeIf("and")) {
            left = Operators.and(left, equality());
        }
        return left;
    }

    private Node equality() {
        Node left = inequality();
        if (tokens.takeIf("=")) {
            return Operators.equal(left, inequality());
        }
        if (tokens.takeIf("!=")) {
            return Operators.unequal(left, inequality());
        }
        if (tokens.takeIf("in")) {
            return Operators.in(left, inequality());
        }
        return left;
    }

    private Node inequality() {
        Node left = type();
        return switch (tokens.peek()) {
            case "<" -> Operators.ordered(left, afterSign(), sign -> sign < 0);
            case "<=" -> Operators.ordered(left, afterSign(), sign -> sign <= 0);
            case ">" -> Operators.ordered(left, afterSign(), sign -> sign > 0);
            case ">=" -> Operators.ordered(left, afterSign(), sign -> sign >= 0);
            default -> left;
        };
    }

    private Node afterSign() {
        tokens.take();
        return type();
    }

    private Node type() {
        Node left = union();
        if (tokens.takeIf("is")) {
            String type = tokens.take();
            return (scope, focus) -> {
                Object item = Values.single(left.evaluate(scope, focus));
                return item == null ? List.of() : List.of(Values.isOfType(item, type));
            };
        }
        if (tokens.peek().equals("as")) {
            throw new NotUnderstood("as");
        }
        return left;
    }

    private Node union() {
        Node left = sum();
        while (tokens.takeIf("|")) {
            left = Operators.union(left, sum());
        }
        return left;
    }

    private Node sum() {
        Node left = product();
        while (true) {
            if (tokens.takeIf("+")) {
                left = Operators.computed(left, product(), BigDecimal::add);
            } else if (tokens.takeIf("-")) {
                left = Operators.computed(left, product(), BigDecimal::subtract);
            } else {
                return left;
            }
        }
    }

    private Node product() {
        Node left = path();
        while (tokens.takeIf("*")) {
            left = Operators.computed(left, path(), BigDecimal::multiply);
        }
        return left;
    }

    private Node path() {
        Node left = start();
        while (tokens.takeIf(".")) {
            Node before = left;
            Node step = step(tokens.take());
            left = (scope, focus) -> step.evaluate(scope, before.evaluate(scope, focus));
        }
        return left;
    }

    private Node start() {
        String token = tokens.take();
        if (token.equals("(")) {
            Node inner = implies();
            tokens.expect(")");
            return inner;
        }
        char first = token.charAt(0);
        if (first == '\'') {
            List<Object> text = List.of(token.substring(1, token.length() - 1));
            return (scope, focus) -> text;
        }
        if (Character.isDigit(first)) {
            List<Object> number = List.of(new BigDecimal(token));
            return (scope, focus) -> number;
        }
        return switch (token) {
            case "%resource" -> (scope, focus) -> List.of(scope.resource());
            case "$this" -> (scope, focus) -> scope.self();
            case "true", "false" -> {
                List<Object> truth = List.of(Boolean.valueOf(token));
                yield (scope, focus) -> truth;
            }
            default -> step(token);
        };
    }

    /** A child element or a function of what stands before it. */
    private Node step(String name) {
        if (!Character.isLetter(name.charAt(0))) {
            throw new NotUnderstood(name);
        }
        if (!tokens.takeIf("(")) {
            if (Character.isUpperCase(name.charAt(0))) {
                throw new NotUnderstood("type name " + name);
            }
            return Functions.child(name);
        }
        if (name.equals("ofType")) {
            String type = tokens.take();
            tokens.expect(")");
            return Functions.ofType(type);
        }
        List<Node> arguments = new ArrayList<>();
        while (!tokens.takeIf(")")) {
            if (!arguments.isEmpty()) {
                tokens.expect(",");
            }
            arguments.add(implies());
        }
        return Functions.named(name, arguments);
    }
}
