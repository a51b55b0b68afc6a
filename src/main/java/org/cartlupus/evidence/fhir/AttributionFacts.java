package org.cartlupus.evidence.fhir;

import java.util.Optional;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.evidence.Fact;
import org.cartlupus.evidence.MensesFact;
import org.cartlupus.evidence.Reporting;
import org.cartlupus.evidence.UnusableFact;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.instance.model.api.IBaseHasExtensions;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.jspecify.annotations.Nullable;

/** Reads what is recorded of the cause of a finding (clinical rules 1.1, 1.2): the clinician's word, and menses. */
final class AttributionFacts {

    private static final String ATTRIBUTED = Systems.extension("attributed-to-sle");

    private AttributionFacts() {}

    /**
     * What the clinician said of the cause: true, false, or unknown, which FHIR says as a value without content.
     *
     * @param said an Observation or an item of a form
     * @return {@code null} if nothing was said
     */
    static @Nullable Truth attributedToSle(IBaseHasExtensions said) {
        return said.getExtension().stream()
                .filter(extension -> ATTRIBUTED.equals(extension.getUrl()))
                .findFirst()
                .map(extension -> extension.getValue() instanceof BooleanType attributed && attributed.hasValue()
                        ? Truth.of(attributed.booleanValue())
                        : Truth.UNKNOWN)
                .orElse(null);
    }

    static Optional<Fact> menses(Observation observation, Reporting reporting) {
        boolean denied = observation.getValue() instanceof BooleanType present && !present.booleanValue();
        if (!reporting.status().counts() || denied) {
            return Optional.empty();
        }
        if (observation.getEffective() instanceof Period days && days.hasStart()) {
            return Optional.of(new MensesFact(
                    days.getStartElement().getValueAsString(),
                    days.hasEnd() ? days.getEndElement().getValueAsString() : null));
        }
        String day = reporting.effective();
        return day == null || observation.hasEffectivePeriod()
                ? Optional.of(new UnusableFact("Observation.effective", "menses need their first day"))
                : Optional.of(new MensesFact(day, day));
    }
}
