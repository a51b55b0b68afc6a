package org.cartlupus.evidence.fhir;

import org.cartlupus.evidence.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A fact and what it is found by.
 *
 * @param fact {@code null} if the resource states nothing that a rule reads
 * @param patient id of the Patient it is about
 * @param study id of the ResearchStudy that the participant takes part in
 * @param plan id of the PlanDefinition that is the study's protocol
 * @param url canonical URL
 */
public record FiledFact(
        @Nullable Fact fact,
        @Nullable String patient,
        @Nullable String study,
        @Nullable String plan,
        @Nullable String url) {

    /** Nothing that a rule reads. */
    public static final FiledFact NONE = new FiledFact(null, null, null, null, null);
}
