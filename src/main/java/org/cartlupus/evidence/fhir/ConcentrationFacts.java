package org.cartlupus.evidence.fhir;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.cartlupus.domain.kinetics.PhenotypeMarker;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.evidence.ConcentrationFact;
import org.cartlupus.evidence.Fact;
import org.cartlupus.evidence.PhenotypeFact;
import org.cartlupus.evidence.Reporting;
import org.cartlupus.terminology.MeasurementCodes;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads what is followed over time: CAR-T cells and their phenotype, cytokines, markers of inflammation. */
final class ConcentrationFacts {

    private static final String LLOQ = Systems.extension("lloq");
    private static final String PERCENT = "%";

    private ConcentrationFacts() {}

    static Optional<Fact> of(Observation observation, String code, Reporting reporting) {
        if (!(observation.getValue() instanceof Quantity quantity) || !quantity.hasValue()) {
            return ObservationFacts.unusable(
                    observation, reporting, "Observation.value", "a number with a unit is needed, text can't be read");
        }
        return Optional.of(new ConcentrationFact(
                code,
                new Measured(quantity.getValue(), ObservationFacts.censoring(quantity)),
                ObservationFacts.unit(quantity),
                lloq(observation, quantity),
                assay(observation.getMethod()),
                reporting));
    }

    /** Shares in another unit than per cent are left out: the profile asks for per cent. */
    static Optional<Fact> phenotype(Observation observation, Reporting reporting) {
        Map<PhenotypeMarker, Measured> percentages = new EnumMap<>(PhenotypeMarker.class);
        for (ObservationComponentComponent component : observation.getComponent()) {
            Optional<PhenotypeMarker> marker =
                    Codes.of(component.getCode(), Systems.LN_TRIAL).flatMap(MeasurementCodes::phenotypeMarker);
            if (marker.isPresent()
                    && component.getValue() instanceof Quantity share
                    && share.hasValue()
                    && PERCENT.equals(ObservationFacts.unit(share))) {
                percentages.put(marker.get(), new Measured(share.getValue(), ObservationFacts.censoring(share)));
            }
        }
        return percentages.isEmpty() ? Optional.empty() : Optional.of(new PhenotypeFact(percentages, reporting));
    }

    /** The limit of quantification, if it is given in the unit of the value; another unit leaves it unknown. */
    static @Nullable BigDecimal lloq(Observation observation, Quantity value) {
        Extension stated = observation.getExtensionByUrl(LLOQ);
        return stated != null
                        && stated.getValue() instanceof Quantity limit
                        && limit.hasValue()
                        && LaboratoryRange.sameUnit(limit, value)
                ? limit.getValue()
                : null;
    }

    /** A code tells methods apart best; without one the text does. */
    private static @Nullable String assay(CodeableConcept method) {
        return method.getCoding().stream()
                .filter(Coding::hasCode)
                .findFirst()
                .map(coding -> coding.hasDisplay() ? coding.getDisplay() : coding.getCode())
                .orElse(method.hasText() ? method.getText().strip() : null);
    }
}
