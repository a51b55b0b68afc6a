package org.cartlupus.evidence.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.subject.Reported;
import org.cartlupus.evidence.BloodPressureFact;
import org.cartlupus.evidence.Fact;
import org.cartlupus.evidence.Reporting;
import org.cartlupus.evidence.ToxicityFact;
import org.cartlupus.evidence.ToxicityFact.Sign;
import org.cartlupus.terminology.MeasurementCodes;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Reads what is recorded at the bedside: blood pressures, and assessments of CRS and ICANS with their signs. */
final class BedsideFacts {

    private static final String PERCENT = "%";

    private BedsideFacts() {}

    /** @return empty for what is no panel of a blood pressure, or one without a number */
    static Optional<Fact> bloodPressure(Observation observation, Reporting reporting) {
        if (!observation.getCode().hasCoding(Systems.LOINC, MeasurementCodes.BLOOD_PRESSURE_PANEL)) {
            return Optional.empty();
        }
        List<Reported> values = new ArrayList<>();
        for (ObservationComponentComponent component : observation.getComponent()) {
            Optional<Analyte> analyte = Codes.of(component.getCode(), Systems.LOINC)
                    .flatMap(MeasurementCodes::analyte)
                    .filter(read -> read == Analyte.SYSTOLIC_PRESSURE || read == Analyte.DIASTOLIC_PRESSURE);
            if (analyte.isPresent() && component.getValue() instanceof Quantity quantity && quantity.hasValue()) {
                values.add(Reported.of(
                        analyte.get(),
                        new Measured(quantity.getValue(), ObservationFacts.censoring(quantity)),
                        ObservationFacts.unit(quantity)));
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new BloodPressureFact(values, reporting));
    }

    /** An assessment that says neither a grade nor a sign says nothing. */
    static Optional<Fact> toxicity(Observation observation, String syndrome, Reporting reporting) {
        Integer grade = observation.getValue() instanceof CodeableConcept concept
                ? Codes.of(concept, Systems.LN_ASTCT_GRADE)
                        .filter(code -> code.matches("[0-5]"))
                        .map(Integer::valueOf)
                        .orElse(null)
                : null;
        List<Sign> signs = new ArrayList<>();
        for (ObservationComponentComponent component : observation.getComponent()) {
            String value = value(component.getValue());
            Codes.of(component.getCode(), Systems.LN_TOXICITY_SIGN).ifPresent(code -> {
                if (value != null) {
                    signs.add(new Sign(code, value));
                }
            });
        }
        return grade == null && signs.isEmpty()
                ? Optional.empty()
                : Optional.of(new ToxicityFact(syndrome, grade, signs, reporting));
    }

    private static @Nullable String value(@Nullable Type value) {
        if (value instanceof CodeableConcept concept) {
            return Codes.of(concept, Systems.LN_TOXICITY_SIGN).orElse(null);
        }
        if (value instanceof Quantity quantity) {
            return quantity.hasValue() && PERCENT.equals(ObservationFacts.unit(quantity))
                    ? quantity.getValue().toPlainString()
                    : null;
        }
        return value != null && value.isPrimitive() ? value.primitiveValue() : null;
    }
}
