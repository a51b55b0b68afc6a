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
import org.cartlupus.terminology.MeasurementCodes;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Quantity;

/** Reads what is recorded at the bedside: blood pressures. */
final class BedsideFacts {

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
}
