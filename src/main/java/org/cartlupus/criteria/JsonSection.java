package org.cartlupus.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object whose keys are all optional. Reads a key or answers its default; remembers what was asked for, so that
 * {@link #finish()} can report the keys that nobody knows.
 */
final class JsonSection {

    private static final int MOST_DECIMALS = 12;

    private final String path;
    private final JsonNode node;
    private final List<CriteriaProblem> problems;
    private final Set<String> known = new HashSet<>();

    JsonSection(String path, @Nullable JsonNode node, List<CriteriaProblem> problems) {
        this.path = path;
        this.problems = problems;
        if (node == null || node.isMissingNode()) {
            this.node = JsonNodeFactory.instance.objectNode();
        } else {
            this.node = node;
            if (!node.isObject()) {
                problems.add(new CriteriaProblem(path.isEmpty() ? "(root)" : path, "must be a JSON object"));
            }
        }
    }

    JsonSection section(String key) {
        return new JsonSection(path(key), value(key), problems);
    }

    /** The same where JSON {@code null}, or no key at all, means that there is no such condition. */
    @Nullable
    JsonSection sectionOrOff(String key) {
        JsonNode given = value(key);
        return given == null || given.isNull() ? null : new JsonSection(path(key), given, problems);
    }

    /** The items of an array, {@code null} if the key is absent. */
    @Nullable
    List<JsonSection> sections(String key) {
        JsonNode array = value(key);
        if (array == null) {
            return null;
        }
        if (!array.isArray()) {
            problem(key, "must be an array");
            return List.of();
        }
        ArrayList<JsonSection> items = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            items.add(new JsonSection(path(key) + "[" + i + "]", array.get(i), problems));
        }
        return items;
    }

    boolean has(String key) {
        return value(key) != null;
    }

    /** A decimal, written as a JSON string (exact) or number, within limits. */
    BigDecimal decimal(String key, BigDecimal fallback, String low, String high) {
        JsonNode given = value(key);
        if (given == null) {
            return fallback;
        }
        BigDecimal parsed = parseDecimal(key, given, low, high);
        return parsed == null ? fallback : parsed;
    }

    /** The same where JSON {@code null} switches the limit off. */
    @Nullable
    BigDecimal decimalOrOff(String key, @Nullable BigDecimal fallback, String low, String high) {
        JsonNode given = value(key);
        if (given == null) {
            return fallback;
        }
        return given.isNull() ? null : parseDecimal(key, given, low, high);
    }

    int integer(String key, int fallback, int low, int high) {
        JsonNode given = value(key);
        if (given == null) {
            return fallback;
        }
        if (!given.isIntegralNumber() || !given.canConvertToInt()) {
            problem(key, "must be a whole number, not " + shown(given));
            return fallback;
        }
        if (given.intValue() < low || given.intValue() > high) {
            problem(key, "must lie between " + low + " and " + high + ", not be " + given);
            return fallback;
        }
        return given.intValue();
    }

    /** The same where JSON {@code null} switches the limit off. */
    @Nullable
    Integer integerOrOff(String key, @Nullable Integer fallback, int low, int high) {
        JsonNode given = value(key);
        if (given == null || given.isNull()) {
            return given == null ? fallback : null;
        }
        return integer(key, low, low, high);
    }

    /** Keys without which the object says nothing. */
    void require(String... keys) {
        for (String key : keys) {
            if (value(key) == null) {
                problem(key, "is needed");
            }
        }
    }

    boolean bool(String key, boolean fallback) {
        JsonNode given = value(key);
        if (given == null) {
            return fallback;
        }
        if (!given.isBoolean()) {
            problem(key, "must be true or false, not " + shown(given));
            return fallback;
        }
        return given.booleanValue();
    }

    /** One of a closed list of words. */
    <T> T choice(String key, T fallback, T[] all, Function<T, String> word) {
        JsonNode given = value(key);
        if (given == null) {
            return fallback;
        }
        return Arrays.stream(all)
                .filter(option -> given.isTextual() && word.apply(option).equals(given.textValue()))
                .findFirst()
                .orElseGet(() -> {
                    problem(
                            key,
                            "must be one of "
                                    + Arrays.stream(all).map(word).collect(Collectors.joining(", ")) + ", not "
                                    + shown(given));
                    return fallback;
                });
    }

    <T> List<T> choices(String key, List<T> fallback, T[] all, Function<T, String> word) {
        JsonNode given = value(key);
        if (given == null) {
            return fallback;
        }
        if (!given.isArray()) {
            problem(key, "must be an array");
            return fallback;
        }
        ArrayList<T> chosen = new ArrayList<>();
        given.forEach(item -> Arrays.stream(all)
                .filter(option -> item.isTextual() && word.apply(option).equals(item.textValue()))
                .findFirst()
                .ifPresentOrElse(chosen::add, () -> problem(key, "does not know " + shown(item))));
        return chosen;
    }

    @Nullable
    String text(String key) {
        JsonNode given = value(key);
        if (given == null || given.isNull()) {
            return null;
        }
        if (!given.isTextual()) {
            problem(key, "must be a text, not " + shown(given));
            return null;
        }
        return given.textValue();
    }

    /** A key that only JSON {@code null} may fill, because these rules do not apply such a condition. */
    void onlyNull(String key, String why) {
        JsonNode given = value(key);
        if (given != null && !given.isNull()) {
            problem(key, why);
        }
    }

    void problem(String key, String problem) {
        problems.add(new CriteriaProblem(path(key), problem));
    }

    /** Reports every key that was never asked for. */
    void finish() {
        node.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                problem(
                        key,
                        "is not a key of a criteria set; known here: "
                                + known.stream().sorted().toList());
            }
        });
    }

    private @Nullable JsonNode value(String key) {
        known.add(key);
        return node.get(key);
    }

    private @Nullable BigDecimal parseDecimal(String key, JsonNode given, String low, String high) {
        BigDecimal parsed = null;
        if (given.isNumber()) {
            parsed = given.decimalValue();
        } else if (given.isTextual() && given.textValue().matches("-?\\d{1,12}(\\.\\d{1,12})?")) {
            parsed = new BigDecimal(given.textValue());
        }
        if (parsed == null) {
            problem(key, "must be a decimal number such as \"0.5\", not " + shown(given));
            return null;
        }
        if (parsed.compareTo(new BigDecimal(low)) < 0 || parsed.compareTo(new BigDecimal(high)) > 0) {
            problem(key, "must lie between " + low + " and " + high + ", not be " + shown(given));
            return null;
        }
        // Arithmetic with 1e-999999999 would need as many digits, and all the memory there is.
        if (parsed.scale() > MOST_DECIMALS) {
            problem(key, "must have at most " + MOST_DECIMALS + " decimals, not be " + shown(given));
            return null;
        }
        return parsed;
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static String shown(JsonNode node) {
        String text = node.toString();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
