package org.cartlupus.server.validation.accept.expression;

import java.math.BigDecimal;
import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.jspecify.annotations.Nullable;

/** Items of collections as Java values, and what FHIRPath says of them. */
final class Values {

    private Values() {}

    /** Boolean, BigDecimal, String or a model element that is none of these. */
    static Object plain(Object item) {
        if (item instanceof BooleanType truth) {
            return known(truth.getValue());
        }
        if (item instanceof IntegerType number) {
            return BigDecimal.valueOf(known(number.getValue()));
        }
        if (item instanceof DecimalType number) {
            return known(number.getValue());
        }
        if (item instanceof PrimitiveType<?> text && !(item instanceof BaseDateTimeType)) {
            return known(text.getValueAsString());
        }
        return item;
    }

    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new NotUnderstood("an element without a value");
        }
        return value;
    }

    /** The text of an item as {@code toString()} gives it. */
    static String text(Object item) {
        if (item instanceof BaseDateTimeType time) {
            return known(time.getValueAsString());
        }
        if (plain(item) instanceof String text) {
            return text;
        }
        throw new NotUnderstood("text of " + item.getClass().getSimpleName());
    }

    static @Nullable Object single(List<Object> items) {
        if (items.size() > 1) {
            throw new NotUnderstood("several items where one is meant");
        }
        return items.isEmpty() ? null : items.get(0);
    }

    /** Null for nothing. */
    static @Nullable Boolean truth(List<Object> items) {
        Object item = single(items);
        if (item == null) {
            return null;
        }
        if (plain(item) instanceof Boolean truth) {
            return truth;
        }
        throw new NotUnderstood("truth of " + item.getClass().getSimpleName());
    }

    static List<Object> of(@Nullable Object value) {
        return value == null ? List.of() : List.of(value);
    }

    static boolean equal(Object left, Object right) {
        Object one = plain(left);
        Object other = plain(right);
        if (one instanceof BigDecimal number && other instanceof BigDecimal second) {
            return number.compareTo(second) == 0;
        }
        if (one instanceof String && other instanceof String || one instanceof Boolean && other instanceof Boolean) {
            return one.equals(other);
        }
        throw new NotUnderstood("equality of " + one.getClass().getSimpleName() + " and "
                + other.getClass().getSimpleName());
    }

    static int compare(Object left, Object right) {
        Object one = plain(left);
        Object other = plain(right);
        if (one instanceof BigDecimal number && other instanceof BigDecimal second) {
            return number.compareTo(second);
        }
        if (one instanceof String text && other instanceof String second) {
            return text.compareTo(second);
        }
        if (one instanceof BaseDateTimeType time && other instanceof BaseDateTimeType second) {
            return compare(time, second);
        }
        throw new NotUnderstood("order of " + one.getClass().getSimpleName());
    }

    /** Only where both are equally exact, and in the same place on the clock or with its offset. */
    private static int compare(BaseDateTimeType time, BaseDateTimeType second) {
        String one = text(time);
        String other = text(second);
        boolean days = one.length() <= 10;
        if (time.getPrecision() != second.getPrecision() || days != other.length() <= 10) {
            throw new NotUnderstood("order of times of different precision");
        }
        return days ? one.compareTo(other) : time.getValue().compareTo(second.getValue());
    }

    static boolean isOfType(Object item, String type) {
        if (item instanceof Base element) {
            return element.fhirType().equals(type);
        }
        throw new NotUnderstood("type of a computed value");
    }
}
