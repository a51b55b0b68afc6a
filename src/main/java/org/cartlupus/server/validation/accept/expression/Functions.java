package org.cartlupus.server.validation.accept.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cartlupus.server.validation.accept.expression.Expression.Node;
import org.cartlupus.server.validation.accept.expression.Expression.Scope;
import org.hl7.fhir.r4.model.Base;

/** What stands after a dot. */
final class Functions {

    private Functions() {}

    static Node child(String name) {
        int hash = name.hashCode();
        return (scope, focus) -> {
            List<Object> children = new ArrayList<>();
            for (Object item : focus) {
                if (!(item instanceof Base element)) {
                    throw new NotUnderstood(name + " of a computed value");
                }
                Base[] values = element.getProperty(hash, name, false);
                if (values != null) {
                    for (Base value : values) {
                        if (value != null && !value.isEmpty()) {
                            children.add(value);
                        }
                    }
                }
            }
            return children;
        };
    }

    static Node ofType(String type) {
        return (scope, focus) ->
                focus.stream().filter(item -> Values.isOfType(item, type)).toList();
    }

    static Node named(String name, List<Node> arguments) {
        return switch (name + "/" + arguments.size()) {
            case "exists/0" -> (scope, focus) -> List.of(!focus.isEmpty());
            case "exists/1" -> (scope, focus) -> List.of(focus.stream().anyMatch(criterion(scope, arguments.get(0))));
            case "empty/0" -> (scope, focus) -> List.of(focus.isEmpty());
            case "not/0" -> Functions::not;
            case "count/0" -> (scope, focus) -> List.of(BigDecimal.valueOf(focus.size()));
            case "where/1" ->
                (scope, focus) -> focus.stream()
                        .filter(criterion(scope, arguments.get(0)))
                        .toList();
            case "all/1" -> (scope, focus) -> List.of(focus.stream().allMatch(criterion(scope, arguments.get(0))));
            case "first/0" -> (scope, focus) -> focus.isEmpty() ? focus : List.of(focus.get(0));
            case "isDistinct/0" -> Functions::isDistinct;
            case "hasValue/0" -> Functions::hasValue;
            case "toString/0" ->
                (scope, focus) -> {
                    Object item = Values.single(focus);
                    return item == null ? focus : List.of(Values.text(item));
                };
            case "length/0" ->
                (scope, focus) -> {
                    Object item = Values.single(focus);
                    return item == null
                            ? focus
                            : List.of(BigDecimal.valueOf(Values.text(item).length()));
                };
            case "substring/2" -> substring(arguments.get(0), arguments.get(1));
            case "startsWith/1" -> text(arguments.get(0), String::startsWith);
            case "endsWith/1" -> text(arguments.get(0), String::endsWith);
            case "matches/1" -> text(arguments.get(0), Functions::matches);
            case "iif/3" ->
                (scope, focus) ->
                        Boolean.TRUE.equals(Values.truth(arguments.get(0).evaluate(scope, focus)))
                                ? arguments.get(1).evaluate(scope, focus)
                                : arguments.get(2).evaluate(scope, focus);
            default -> throw new NotUnderstood("function " + name);
        };
    }

    private static Predicate<Object> criterion(Scope scope, Node node) {
        return item -> {
            List<Object> self = List.of(item);
            return Boolean.TRUE.equals(Values.truth(node.evaluate(new Scope(scope.resource(), self), self)));
        };
    }

    private static List<Object> not(Scope scope, List<Object> focus) {
        Boolean truth = Values.truth(focus);
        return truth == null ? List.of() : List.of(!truth);
    }

    private static List<Object> isDistinct(Scope scope, List<Object> focus) {
        Set<Object> texts = new HashSet<>();
        return List.of(focus.stream().allMatch(item -> texts.add(Values.text(item))));
    }

    private static List<Object> hasValue(Scope scope, List<Object> focus) {
        return List.of(focus.size() == 1 && focus.get(0) instanceof Base element && element.hasPrimitiveValue());
    }

    private static Node substring(Node start, Node length) {
        return (scope, focus) -> {
            Object item = Values.single(focus);
            Object from = Values.single(start.evaluate(scope, focus));
            Object many = Values.single(length.evaluate(scope, focus));
            if (item == null) {
                return List.of();
            }
            String text = Values.text(item);
            if (from instanceof BigDecimal first
                    && many instanceof BigDecimal count
                    && first.signum() == 0
                    && text.length() >= count.intValueExact()) {
                return List.of(text.substring(0, count.intValueExact()));
            }
            throw new NotUnderstood("substring beyond the text");
        };
    }

    private static Node text(Node argument, BiPredicate<String, String> test) {
        return (scope, focus) -> {
            Object item = Values.single(focus);
            Object wanted = Values.single(argument.evaluate(scope, focus));
            if (item == null || wanted == null) {
                return List.of();
            }
            return List.of(test.test(Values.text(item), Values.text(wanted)));
        };
    }

    /** Engines differ in whether a pattern must match all of the text. */
    private static boolean matches(String text, String pattern) {
        boolean all = Pattern.matches(pattern, text);
        if (all != Pattern.compile(pattern).matcher(text).find()) {
            throw new NotUnderstood("match of a part");
        }
        return all;
    }
}
