package org.cartlupus.evidence.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.PgaAssessment;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.calendar.ResultStatus;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.CreatinineMethod;
import org.cartlupus.domain.subject.Reported;
import org.cartlupus.domain.subject.UrineCollection;
import org.cartlupus.domain.subject.WordedResult;
import org.cartlupus.evidence.BilagFact;
import org.cartlupus.evidence.Fact;
import org.cartlupus.evidence.MeasurementFact;
import org.cartlupus.evidence.PgaFact;
import org.cartlupus.evidence.Reporting;
import org.cartlupus.evidence.SledaiFact;
import org.cartlupus.evidence.UnusableFact;
import org.cartlupus.terminology.MeasurementCodes;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Reads the Observations that the rules use; others it passes over. */
final class ObservationFacts {

    private static final String NOT_REPRESENTATIVE = Systems.extension("not-representative");

    private ObservationFacts() {}

    static Optional<Fact> of(Observation observation) {
        Optional<Fact> recorded = RecordedResponses.of(observation);
        if (recorded.isPresent()) {
            return recorded;
        }
        Reporting reporting = reporting(observation);
        Optional<String> trialCode = Codes.of(observation.getCode(), Systems.LN_TRIAL);
        if (trialCode.isPresent()) {
            return switch (trialCode.get()) {
                case "sledai-2k" -> Optional.of(sledai(observation, reporting));
                case "bilag-2004" -> Optional.of(new BilagFact(bilag(observation), reporting));
                case "pga" -> pga(observation, reporting);
                case "menses" -> AttributionFacts.menses(observation, reporting);
                case "bilag-2004-items" -> Optional.of(BilagFormFacts.of(observation, reporting));
                case "haem-granular-casts" ->
                    WordedResults.of(observation, WordedResult.Test.HAEM_GRANULAR_CASTS, reporting);
                case "cart-phenotype" -> ConcentrationFacts.phenotype(observation, reporting);
                case "cart-copies", "cart-cells", "cart-percent" ->
                    ConcentrationFacts.of(observation, trialCode.get(), reporting);
                // Computed responses and kinetics are answers, not evidence.
                default ->
                    MeasurementCodes.analyteOfTrial(trialCode.get())
                            .flatMap(analyte -> measurement(observation, analyte, Optional.empty(), reporting));
            };
        }
        Optional<Fact> bloodPressure = BedsideFacts.bloodPressure(observation, reporting);
        if (bloodPressure.isPresent()) {
            return bloodPressure;
        }
        List<String> loincs = observation.getCode().getCoding().stream()
                .filter(coding -> Systems.LOINC.equals(coding.getSystem()) && coding.hasCode())
                .map(Coding::getCode)
                .toList();
        Optional<String> loinc = loincs.stream()
                .filter(code -> MeasurementCodes.analyte(code).isPresent())
                .findFirst();
        Optional<WordedResult.Test> worded = loincs.stream()
                .flatMap(code -> MeasurementCodes.worded(code).stream())
                .findFirst();
        if (worded.isPresent() && (loinc.isEmpty() || isInWords(observation))) {
            return WordedResults.of(observation, worded.get(), reporting);
        }
        if (loinc.isPresent()) {
            return loinc.flatMap(MeasurementCodes::analyte)
                    .flatMap(analyte -> measurement(observation, analyte, loinc, reporting));
        }
        return loincs.stream()
                .filter(MeasurementCodes::isFollowedOverTime)
                .findFirst()
                .flatMap(code -> ConcentrationFacts.of(observation, code, reporting));
    }

    private static boolean isInWords(Observation observation) {
        return observation.hasValue() && !observation.hasValueQuantity();
    }

    private static Reporting reporting(Observation observation) {
        BaseDateTimeType effective = effective(observation);
        return new Reporting(
                status(observation),
                effective == null ? null : effective.getValueAsString(),
                observation.hasIssued() ? observation.getIssued().toInstant() : null,
                AttributionFacts.attributedToSle(observation));
    }

    /** A period counts at its end: only then is a 24-hour collection complete. */
    private static @Nullable BaseDateTimeType effective(Observation observation) {
        Type effective = observation.getEffective();
        if (effective instanceof BaseDateTimeType dateTime) {
            return dateTime;
        }
        if (observation.hasEffectivePeriod()) {
            return observation.getEffectivePeriod().hasEnd()
                    ? observation.getEffectivePeriod().getEndElement()
                    : observation.getEffectivePeriod().getStartElement();
        }
        return null;
    }

    private static ResultStatus status(Observation observation) {
        if (observation.getExtension().stream()
                .anyMatch(extension -> NOT_REPRESENTATIVE.equals(extension.getUrl())
                        && extension.getValue() instanceof BooleanType marked
                        && marked.booleanValue())) {
            return ResultStatus.NOT_USABLE;
        }
        ObservationStatus status = observation.getStatus();
        if (status == ObservationStatus.FINAL) {
            return ResultStatus.FINAL;
        }
        return status == ObservationStatus.AMENDED || status == ObservationStatus.CORRECTED
                ? ResultStatus.CORRECTED
                : ResultStatus.NOT_USABLE;
    }

    private static Optional<Fact> measurement(
            Observation observation, Analyte analyte, Optional<String> loinc, Reporting reporting) {
        if (!(observation.getValue() instanceof Quantity quantity) || !quantity.hasValue()) {
            return unusable(
                    observation, reporting, "Observation.value", "a number with a unit is needed, text can't be read");
        }
        String unit = unit(quantity);
        LaboratoryRange range = LaboratoryRange.of(observation, quantity);
        Reported reported = new Reported(
                normalised(analyte, unit),
                new Measured(quantity.getValue(), censoring(quantity)),
                unit,
                collection(observation, loinc),
                range.low(),
                range.high(),
                LaboratoryRange.interpretation(observation),
                creatinineMethod(observation, analyte));
        return Optional.of(new MeasurementFact(reported, ConcentrationFacts.lloq(observation, quantity), reporting));
    }

    /** What the unit says of an amount: per body surface, or per body weight. */
    private static Analyte normalised(Analyte analyte, String unit) {
        if (analyte == Analyte.URINE_PROTEIN_24H && unit.contains("{1.73_m2}")) {
            return Analyte.URINE_PROTEIN_24H_PER_BSA;
        }
        return analyte == Analyte.PREDNISONE_EQUIVALENT && unit.contains("kg")
                ? Analyte.PREDNISONE_EQUIVALENT_PER_KG
                : analyte;
    }

    /** Said only where there is a value that would count. */
    static Optional<Fact> unusable(Observation observation, Reporting reporting, String element, String detail) {
        return observation.hasValue() && reporting.status().counts()
                ? Optional.of(new UnusableFact(element, detail))
                : Optional.empty();
    }

    /** The UCUM code; text that is no UCUM code can't be converted and is shown as it came. */
    static String unit(Quantity quantity) {
        if (quantity.hasCode() && Systems.UCUM.equals(quantity.getSystem())) {
            return quantity.getCode();
        }
        return quantity.hasUnit() ? "'" + quantity.getUnit() + "'" : "without unit";
    }

    static Censoring censoring(Quantity quantity) {
        if (quantity.getComparator() == null) {
            return Censoring.NONE;
        }
        return switch (quantity.getComparator()) {
            case LESS_THAN -> Censoring.BELOW;
            case LESS_OR_EQUAL -> Censoring.AT_MOST;
            case GREATER_OR_EQUAL -> Censoring.AT_LEAST;
            case GREATER_THAN -> Censoring.ABOVE;
            case NULL -> Censoring.NONE;
        };
    }

    private static @Nullable CreatinineMethod creatinineMethod(Observation observation, Analyte analyte) {
        return analyte == Analyte.SERUM_CREATININE
                ? Codes.of(observation.getMethod(), Systems.LN_TRIAL)
                        .flatMap(MeasurementCodes::creatinineMethod)
                        .orElse(null)
                : null;
    }

    private static UrineCollection collection(Observation observation, Optional<String> loinc) {
        return Codes.of(observation.getMethod(), Systems.LN_TRIAL)
                .flatMap(MeasurementCodes::collectionOfMethod)
                .or(() -> loinc.flatMap(MeasurementCodes::collectionOfLoinc))
                .orElse(UrineCollection.UNSTATED);
    }

    private static SledaiFact sledai(Observation observation, Reporting reporting) {
        Map<SledaiItem, Truth> items = new EnumMap<>(SledaiItem.class);
        Map<SledaiItem, Truth> attributed = new EnumMap<>(SledaiItem.class);
        List<String> unknown = new ArrayList<>();
        for (ObservationComponentComponent component : observation.getComponent()) {
            Optional<String> code = Codes.of(component.getCode(), Systems.LN_SLEDAI_ITEM);
            Optional<SledaiItem> item = code.flatMap(SledaiItem::ofCode);
            if (item.isPresent()) {
                items.put(
                        item.get(),
                        component.getValue() instanceof BooleanType present && present.hasValue()
                                ? Truth.of(present.booleanValue())
                                : Truth.UNKNOWN);
                Truth said = AttributionFacts.attributedToSle(component);
                if (said != null) {
                    attributed.put(item.get(), said);
                }
            } else {
                code.ifPresent(unknown::add);
            }
        }
        Integer total =
                observation.getValue() instanceof IntegerType entered && entered.hasValue() ? entered.getValue() : null;
        return new SledaiFact(new SledaiAssessment(items, total, attributed), unknown, reporting);
    }

    private static BilagAssessment bilag(Observation observation) {
        Map<BilagSystem, BilagGrade> grades = new EnumMap<>(BilagSystem.class);
        for (ObservationComponentComponent component : observation.getComponent()) {
            Optional<BilagSystem> system =
                    Codes.of(component.getCode(), Systems.LN_BILAG_SYSTEM).flatMap(BilagSystem::ofCode);
            Optional<BilagGrade> grade = component.getValue() instanceof CodeableConcept concept
                    ? Codes.of(concept, Systems.LN_BILAG_GRADE).flatMap(BilagGrade::ofCode)
                    : Optional.empty();
            system.ifPresent(known -> grade.ifPresent(graded -> grades.put(known, graded)));
        }
        return new BilagAssessment(grades);
    }

    private static Optional<Fact> pga(Observation observation, Reporting reporting) {
        BigDecimal value = observation.getValue() instanceof Quantity quantity ? quantity.getValue() : null;
        BigDecimal scaleMax = observation.getComponent().stream()
                .filter(component -> Codes.of(component.getCode(), Systems.LN_TRIAL)
                        .filter("pga-scale-max"::equals)
                        .isPresent())
                .map(component -> number(component.getValue()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        Optional<PgaAssessment> pga = PgaAssessment.of(value, scaleMax);
        if (pga.isPresent()) {
            return Optional.of(new PgaFact(pga.get(), reporting));
        }
        return unusable(
                observation,
                reporting,
                "Observation.component",
                scaleMax == null
                        ? "a PGA without its scale (component pga-scale-max) can't be read"
                        : "the PGA lies outside its scale");
    }

    private static Optional<BigDecimal> number(@Nullable Type value) {
        if (value instanceof IntegerType integer && integer.hasValue()) {
            return Optional.of(BigDecimal.valueOf(integer.getValue()));
        }
        if (value instanceof DecimalType decimal) {
            return Optional.ofNullable(decimal.getValue());
        }
        return value instanceof Quantity quantity ? Optional.ofNullable(quantity.getValue()) : Optional.empty();
    }
}
