package org.cartlupus.server.validation.accept.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;
import org.cartlupus.server.validation.accept.expression.Expression.Node;
import org.jspecify.annotations.Nullable;

/** What stands between two expressions. Null is FHIRPath's nothing, the third truth value. */
final class Operators {

    private Operators() {}

    static Node and(Node left, Node right) {
        return (scope, focus) -> {
            Boolean one = Values.truth(left.evaluate(scope, focus));
            if (Boolean.FALSE.equals(one)) {
                return List.of(false);
            }
            Boolean other = Values.truth(right.evaluate(scope, focus));
            return Values.of(Boolean.FALSE.equals(other) ? Boolean.FALSE : one == null ? null : other);
        };
    }

    static Node or(Node left, Node right) {
        return (scope, focus) -> {
            Boolean one = Values.truth(left.evaluate(scope, focus));
            if (Boolean.TRUE.equals(one)) {
                return List.of(true);
            }
            Boolean other = Values.truth(right.evaluate(scope, focus));
            return Values.of(Boolean.TRUE.equals(other) ? Boolean.TRUE : one == null ? null : other);
        };
    }

    static Node xor(Node left, Node right) {
        return (scope, focus) -> {
            Boolean one = Values.truth(left.evaluate(scope, focus));
            Boolean other = Values.truth(right.evaluate(scope, focus));
            return one == null || other == null ? List.of() : List.of(!one.equals(other));
        };
    }

    static Node implies(Node left, Node right) {
        return (scope, focus) -> {
            Boolean condition = Values.truth(left.evaluate(scope, focus));
            if (Boolean.FALSE.equals(condition)) {
                return List.of(true);
            }
            Boolean consequence = Values.truth(right.evaluate(scope, focus));
            if (Boolean.TRUE.equals(consequence)) {
                return List.of(true);
            }
            return condition == null ? List.of() : Values.of(consequence);
        };
    }

    static Node equal(Node left, Node right) {
        return (scope, focus) -> Values.of(equality(left.evaluate(scope, focus), right.evaluate(scope, focus)));
    }

    static Node unequal(Node left, Node right) {
        return (scope, focus) -> {
            Boolean equal = equality(left.evaluate(scope, focus), right.evaluate(scope, focus));
            return equal == null ? List.of() : List.of(!equal);
        };
    }

    private static @Nullable Boolean equality(List<Object> left, List<Object> right) {
        Object one = Values.single(left);
        Object other = Values.single(right);
        return one == null || other == null ? null : Values.equal(one, other);
    }

    static Node in(Node left, Node right) {
        return (scope, focus) -> {
            Object item = Values.single(left.evaluate(scope, focus));
            if (item == null) {
                return List.of();
            }
            return List.of(right.evaluate(scope, focus).stream().anyMatch(member -> Values.equal(item, member)));
        };
    }

    static Node ordered(Node left, Node right, IntPredicate fits) {
        return (scope, focus) -> {
            Object one = Values.single(left.evaluate(scope, focus));
            Object other = Values.single(right.evaluate(scope, focus));
            return one == null || other == null ? List.of() : List.of(fits.test(Values.compare(one, other)));
        };
    }

    static Node computed(Node left, Node right, BinaryOperator<BigDecimal> operator) {
        return (scope, focus) -> {
            Object one = Values.single(left.evaluate(scope, focus));
            Object other = Values.single(right.evaluate(scope, focus));
            if (one == null || other == null) {
                return List.of();
            }
            if (Values.plain(one) instanceof BigDecimal first && Values.plain(other) instanceof BigDecimal second) {
                return List.of(operator.apply(first, second));
            }
            throw new NotUnderstood("arithmetic with what is no number");
        };
    }

    /** FHIRPath leaves equal items out; nothing that our rules ask of a union depends on it. */
    static Node union(Node left, Node right) {
        return (scope, focus) -> {
            List<Object> both = new ArrayList<>(left.evaluate(scope, focus));
            both.addAll(right.evaluate(scope, focus));
            return both;
        };
    }
}
