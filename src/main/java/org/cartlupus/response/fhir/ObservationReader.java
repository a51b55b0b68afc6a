package org.cartlupus.response.fhir;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.PgaAssessment;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.ResultStatus;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.Reported;
import org.cartlupus.domain.subject.UrineCollection;
import org.cartlupus.domain.verdict.Evidence;
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
record ObservationReader(SiteDays days) {

    private static final String NOT_REPRESENTATIVE = Systems.extension("not-representative");

    void read(Observation observation, Evidence evidence, Reading into) {
        Optional<String> trialCode = code(observation.getCode(), Systems.LN_TRIAL);
        if (trialCode.isPresent()) {
            switch (trialCode.get()) {
                case "sledai-2k" ->
                    observed(observation, sledai(observation, evidence, into), evidence, into)
                            .ifPresent(into.sledai::add);
                case "bilag-2004" ->
                    observed(observation, bilag(observation), evidence, into).ifPresent(into.bilag::add);
                case "pga" ->
                    pga(observation, evidence, into)
                            .flatMap(pga -> observed(observation, pga, evidence, into))
                            .ifPresent(into.pga::add);
                // Cells, cytokines and computed responses decide no end point here.
                default ->
                    MeasurementCodes.analyteOfTrial(trialCode.get())
                            .flatMap(analyte -> measurement(observation, analyte, Optional.empty(), evidence, into))
                            .flatMap(reported -> observed(observation, reported, evidence, into))
                            .ifPresent(into.measurements::add);
            }
            return;
        }
        Optional<String> loinc = observation.getCode().getCoding().stream()
                .filter(coding -> Systems.LOINC.equals(coding.getSystem()) && coding.hasCode())
                .map(Coding::getCode)
                .filter(code -> MeasurementCodes.analyte(code).isPresent())
                .findFirst();
        loinc.flatMap(code -> MeasurementCodes.analyte(code)
                        .flatMap(analyte -> measurement(observation, analyte, loinc, evidence, into)))
                .flatMap(reported -> observed(observation, reported, evidence, into))
                .ifPresent(into.measurements::add);
    }

    private <V> Optional<Observed<V>> observed(Observation observation, V value, Evidence evidence, Reading into) {
        ResultStatus status = status(observation);
        Optional<SiteDays.Moment> moment = days.moment(effective(observation));
        if (moment.isEmpty()) {
            if (status.counts()) {
                into.problem(
                        evidence.reference(),
                        "Observation.effective",
                        "a day is needed, not only a month or year, to place the value");
            }
            return Optional.empty();
        }
        Instant issued = observation.hasIssued() ? observation.getIssued().toInstant() : null;
        return Optional.of(
                new Observed<>(value, moment.get().date(), moment.get().time(), status, issued, evidence));
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

    private static Optional<Reported> measurement(
            Observation observation, Analyte analyte, Optional<String> loinc, Evidence evidence, Reading into) {
        if (!(observation.getValue() instanceof Quantity quantity) || !quantity.hasValue()) {
            if (observation.hasValue() && status(observation).counts()) {
                into.problem(
                        evidence.reference(),
                        "Observation.value",
                        "a number with a unit is needed, text can't be read");
            }
            return Optional.empty();
        }
        String unit = unit(quantity);
        LaboratoryRange range = LaboratoryRange.of(observation, quantity);
        return Optional.of(new Reported(
                normalised(analyte, unit),
                new Measured(quantity.getValue(), censoring(quantity)),
                unit,
                collection(observation, loinc),
                range.low(),
                range.high(),
                LaboratoryRange.interpretation(observation)));
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

    /** The UCUM code; text that is no UCUM code can't be converted and is shown as it came. */
    private static String unit(Quantity quantity) {
        if (quantity.hasCode() && Systems.UCUM.equals(quantity.getSystem())) {
            return quantity.getCode();
        }
        return quantity.hasUnit() ? "'" + quantity.getUnit() + "'" : "without unit";
    }

    private static Censoring censoring(Quantity quantity) {
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

    private static UrineCollection collection(Observation observation, Optional<String> loinc) {
        return code(observation.getMethod(), Systems.LN_TRIAL)
                .flatMap(MeasurementCodes::collectionOfMethod)
                .or(() -> loinc.flatMap(MeasurementCodes::collectionOfLoinc))
                .orElse(UrineCollection.UNSTATED);
    }

    private static SledaiAssessment sledai(Observation observation, Evidence evidence, Reading into) {
        Map<SledaiItem, Truth> items = new EnumMap<>(SledaiItem.class);
        for (ObservationComponentComponent component : observation.getComponent()) {
            Optional<String> itemCode = code(component.getCode(), Systems.LN_SLEDAI_ITEM);
            Optional<SledaiItem> item = itemCode.flatMap(SledaiItem::ofCode);
            if (item.isPresent()) {
                items.put(
                        item.get(),
                        component.getValue() instanceof BooleanType present && present.hasValue()
                                ? Truth.of(present.booleanValue())
                                : Truth.UNKNOWN);
            } else if (itemCode.isPresent()) {
                into.problem(
                        evidence.reference(),
                        "Observation.component",
                        "SLEDAI-2K has no item '" + itemCode.get() + "'");
            }
        }
        return new SledaiAssessment(
                items,
                observation.getValue() instanceof IntegerType total && total.hasValue() ? total.getValue() : null);
    }

    private static BilagAssessment bilag(Observation observation) {
        Map<BilagSystem, BilagGrade> grades = new EnumMap<>(BilagSystem.class);
        for (ObservationComponentComponent component : observation.getComponent()) {
            Optional<BilagSystem> system =
                    code(component.getCode(), Systems.LN_BILAG_SYSTEM).flatMap(BilagSystem::ofCode);
            Optional<BilagGrade> grade = component.getValue() instanceof CodeableConcept concept
                    ? code(concept, Systems.LN_BILAG_GRADE).flatMap(BilagGrade::ofCode)
                    : Optional.empty();
            system.ifPresent(known -> grade.ifPresent(graded -> grades.put(known, graded)));
        }
        return new BilagAssessment(grades);
    }

    private static Optional<PgaAssessment> pga(Observation observation, Evidence evidence, Reading into) {
        BigDecimal value = observation.getValue() instanceof Quantity quantity ? quantity.getValue() : null;
        BigDecimal scaleMax = observation.getComponent().stream()
                .filter(component -> code(component.getCode(), Systems.LN_TRIAL)
                        .filter("pga-scale-max"::equals)
                        .isPresent())
                .map(component -> number(component.getValue()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        Optional<PgaAssessment> pga = PgaAssessment.of(value, scaleMax);
        if (pga.isEmpty() && observation.hasValue() && status(observation).counts()) {
            into.problem(
                    evidence.reference(),
                    "Observation.component",
                    scaleMax == null
                            ? "a PGA without its scale (component pga-scale-max) can't be read"
                            : "the PGA lies outside its scale");
        }
        return pga;
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

    static Optional<String> code(CodeableConcept concept, String system) {
        return concept.getCoding().stream()
                .filter(coding -> system.equals(coding.getSystem()) && coding.hasCode())
                .map(Coding::getCode)
                .findFirst();
    }
}
