package org.cartlupus.evidence.fhir;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cartlupus.domain.activity.finding.AntiDsDna;
import org.cartlupus.domain.activity.finding.CellCount;
import org.cartlupus.domain.activity.finding.CoombsTest;
import org.cartlupus.domain.activity.finding.DipstickProtein;
import org.cartlupus.domain.activity.finding.Finding;
import org.cartlupus.domain.activity.finding.UrinaryCasts;
import org.cartlupus.domain.activity.finding.UrineCells;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.WordedResult;
import org.cartlupus.domain.subject.WordedResult.Test;
import org.cartlupus.evidence.Fact;
import org.cartlupus.evidence.Reporting;
import org.cartlupus.evidence.WordedResultFact;
import org.cartlupus.terminology.PresenceCodes;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/**
 * Reads results in words, as ranges or as codes, where clinical rules 1.2 name them (trap 48). What can't be read with
 * certainty becomes no number: it is left out and said.
 */
final class WordedResults {

    /** What is longer is no laboratory's number. */
    private static final int LONGEST = 80;

    private static final String PER_FIELD = "/[HPF]";
    private static final String PER_MICROLITRE = "/uL";
    private static final Pattern FIELD_UNIT =
            Pattern.compile("(?i)\\s*(?:个|cells)?\\s*(?:/\\s*(?:\\[?hpf]?|hp|高倍视野)|per hpf)$");
    private static final Pattern MICROLITRE_UNIT = Pattern.compile("(?i)\\s*(?:个|cells)?\\s*/\\s*[uµμ]l$");
    private static final Pattern CAST_FIELD = Pattern.compile("/\\[(?:HPF|LPF)]");

    private static final Map<Test, UrinaryCasts.Kind> CASTS = Map.of(
            Test.RED_CELL_CASTS, UrinaryCasts.Kind.RED_CELL,
            Test.HAEM_GRANULAR_CASTS, UrinaryCasts.Kind.HAEM_GRANULAR,
            Test.GRANULAR_CASTS, UrinaryCasts.Kind.GRANULAR,
            Test.WHITE_CELL_CASTS, UrinaryCasts.Kind.WHITE_CELL);

    private WordedResults() {}

    /** @return empty without a value, or with one that would not count; else what it says, or that it can't be read */
    static Optional<Fact> of(Observation observation, Test test, Reporting reporting) {
        // Amounts by strip have no level that the rules name, and a strip decides nothing.
        boolean amountByStrip = test == Test.DIPSTICK_PROTEIN && observation.hasValueQuantity();
        if (!observation.hasValue() || amountByStrip) {
            return Optional.empty();
        }
        String whole = text(observation.getValue());
        String text = whole.length() > LONGEST ? whole.substring(0, LONGEST) + "…" : whole;
        Optional<Fact> read = whole.length() > LONGEST
                ? Optional.empty()
                : finding(test, observation.getValue(), text)
                        .map(finding -> new WordedResultFact(new WordedResult(test, text, finding), reporting));
        return read.isPresent()
                ? read
                : ObservationFacts.unusable(
                        observation,
                        reporting,
                        "Observation.value",
                        test.title() + " '" + text + "' can't be read; send a number with its unit"
                                + (CASTS.containsKey(test) ? ", or positive or negative" : ""));
    }

    private static Optional<Finding> finding(Test test, Type value, String text) {
        return switch (test) {
            case RED_CELLS_PER_FIELD -> perField(value, text).map(cells(UrineCells.Cell.RED, test));
            case WHITE_CELLS_PER_FIELD -> perField(value, text).map(cells(UrineCells.Cell.WHITE, test));
            case RED_CELLS_PER_MICROLITRE -> perMicrolitre(value, text).map(cells(UrineCells.Cell.RED, test));
            case WHITE_CELLS_PER_MICROLITRE -> perMicrolitre(value, text).map(cells(UrineCells.Cell.WHITE, test));
            case RED_CELL_CASTS, HAEM_GRANULAR_CASTS, GRANULAR_CASTS, WHITE_CELL_CASTS ->
                casts(value, text).map(present -> new UrinaryCasts(kind(test), present));
            case DIPSTICK_PROTEIN -> DipstickProtein.ofText(normalised(text)).map(Function.identity());
            case ANTI_DS_DNA -> presence(value, text).map(WordedResults::antibodies);
            case COOMBS -> coombs(value, text).map(CoombsTest::new);
        };
    }

    private static UrinaryCasts.Kind kind(Test test) {
        UrinaryCasts.Kind kind = CASTS.get(test);
        if (kind == null) {
            throw new IllegalArgumentException(test + " is no cast");
        }
        return kind;
    }

    private static Function<CellCount, Finding> cells(UrineCells.Cell cell, Test test) {
        boolean perField = test == Test.RED_CELLS_PER_FIELD || test == Test.WHITE_CELLS_PER_FIELD;
        UrineCells.Counting counting =
                perField ? UrineCells.Counting.PER_HIGH_POWER_FIELD : UrineCells.Counting.PER_MICROLITRE;
        return count -> new UrineCells(cell, counting, count);
    }

    /** The code itself says that the field is the unit, so that a text needs none; another unit is not read. */
    private static Optional<CellCount> perField(Type value, String text) {
        if (value instanceof IntegerType number && number.hasValue()) {
            return notNegative(number).map(CellCount::of);
        }
        if (value instanceof Range range) {
            return range(range, PER_FIELD);
        }
        return value instanceof Quantity || value instanceof BooleanType
                ? Optional.empty()
                : count(value, FIELD_UNIT.matcher(normalised(text)).replaceFirst(""), text);
    }

    /** The code says per volume, but not which: only a text with its unit is read. */
    private static Optional<CellCount> perMicrolitre(Type value, String text) {
        if (value instanceof Range range) {
            return range(range, PER_MICROLITRE);
        }
        if (!(value instanceof StringType) && !(value instanceof CodeableConcept)) {
            return Optional.empty();
        }
        Matcher unit = MICROLITRE_UNIT.matcher(normalised(text));
        return unit.find() ? count(value, unit.replaceFirst(""), text) : none(value, text);
    }

    private static Optional<CellCount> count(Type value, String number, String text) {
        return CellCount.ofText(number).or(() -> none(value, text));
    }

    /** Cells that are absent are none; how many there are of those that are present nobody knows. */
    private static Optional<CellCount> none(Type value, String text) {
        return presence(value, text)
                .filter(Truth::isFalse)
                .map(absent -> CellCount.of(Measured.exactly(BigDecimal.ZERO)));
    }

    private static Optional<CellCount> range(Range range, String unit) {
        Quantity low = range.getLow();
        Quantity high = range.getHigh();
        boolean readable = low.hasValue()
                && high.hasValue()
                && low.getValue().signum() >= 0
                && low.getValue().compareTo(high.getValue()) <= 0
                && unit.equals(Analyte.plainUnit(ObservationFacts.unit(low)))
                && unit.equals(Analyte.plainUnit(ObservationFacts.unit(high)));
        return readable ? Optional.of(CellCount.between(low.getValue(), high.getValue())) : Optional.empty();
    }

    private static Optional<Measured> notNegative(IntegerType number) {
        return Optional.of(BigDecimal.valueOf(number.getValue()))
                .filter(decimal -> decimal.signum() >= 0)
                .map(Measured::exactly);
    }

    /** Any cast counts, whatever the field; {@code 0-1} may be none. */
    private static Optional<Truth> casts(Type value, String text) {
        if (value instanceof BooleanType seen && seen.hasValue()) {
            return Optional.of(Truth.of(seen.booleanValue()));
        }
        if (value instanceof Quantity quantity) {
            boolean readable = quantity.hasValue()
                    && quantity.getValue().signum() >= 0
                    && CAST_FIELD
                            .matcher(Analyte.plainUnit(ObservationFacts.unit(quantity)))
                            .matches();
            return readable
                    ? Optional.of(new Measured(quantity.getValue(), ObservationFacts.censoring(quantity))
                            .isMoreThan(BigDecimal.ZERO))
                    : Optional.empty();
        }
        if (value instanceof IntegerType number && number.hasValue()) {
            return notNegative(number).map(count -> count.isMoreThan(BigDecimal.ZERO));
        }
        if (value instanceof Range) {
            return Optional.empty();
        }
        return presence(value, text)
                .or(() -> CellCount.ofText(FIELD_UNIT.matcher(normalised(text)).replaceFirst(""))
                        .map(count -> count.isMoreThan(BigDecimal.ZERO)));
    }

    /** By a code that is known, else by the word; codes that contradict each other say nothing. */
    private static Optional<Truth> presence(Type value, String text) {
        if (value instanceof CodeableConcept concept) {
            Truth[] said = concept.getCoding().stream()
                    .filter(coding -> coding.hasSystem() && coding.hasCode())
                    .flatMap(coding -> PresenceCodes.ofCode(coding.getSystem(), coding.getCode()).stream())
                    .distinct()
                    .toArray(Truth[]::new);
            if (said.length > 0) {
                return said.length == 1 ? Optional.of(said[0]) : Optional.empty();
            }
        }
        return value instanceof StringType || value instanceof CodeableConcept
                ? PresenceCodes.ofWord(normalised(text))
                : Optional.empty();
    }

    /** The strength of the reaction, in pluses, is written as on a strip. */
    private static Optional<Truth> coombs(Type value, String text) {
        if (value instanceof BooleanType positive && positive.hasValue()) {
            return Optional.of(Truth.of(positive.booleanValue()));
        }
        return presence(value, text)
                .or(() -> DipstickProtein.ofText(normalised(text)).map(WordedResults::reaction));
    }

    private static Truth reaction(DipstickProtein strength) {
        return switch (strength) {
            case NEGATIVE -> Truth.FALSE;
            case TRACE -> Truth.UNKNOWN;
            case ONE_PLUS, TWO_PLUS, THREE_PLUS, FOUR_PLUS -> Truth.TRUE;
        };
    }

    private static AntiDsDna antibodies(Truth present) {
        return new AntiDsDna(
                null,
                null,
                switch (present) {
                    case TRUE -> AntiDsDna.Interpretation.POSITIVE;
                    case FALSE -> AntiDsDna.Interpretation.NEGATIVE;
                    case UNKNOWN -> AntiDsDna.Interpretation.EQUIVOCAL;
                });
    }

    /** Digits and signs of full width, as Chinese keyboards write them, are the same digits and signs. */
    private static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    private static String text(Type value) {
        if (value instanceof CodeableConcept concept) {
            return Stream.concat(
                            Stream.of(concept.getText()),
                            concept.getCoding().stream()
                                    .flatMap(coding -> Stream.of(coding.getDisplay(), coding.getCode())))
                    .filter(words -> words != null && !words.isBlank())
                    .findFirst()
                    .orElse("")
                    .strip();
        }
        if (value instanceof Range range) {
            return text(range.getLow()) + " to " + text(range.getHigh());
        }
        if (value instanceof Quantity quantity) {
            return quantity.hasValue()
                    ? new Measured(quantity.getValue(), ObservationFacts.censoring(quantity)) + " "
                            + ObservationFacts.unit(quantity)
                    : "";
        }
        return value.isPrimitive() ? value.primitiveValue().strip() : value.fhirType();
    }
}
