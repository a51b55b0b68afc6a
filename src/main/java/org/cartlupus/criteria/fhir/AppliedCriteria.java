package org.cartlupus.criteria.fhir;

import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.StringType;

/** Names on an answer, where {@code method} says something else, the criteria set by which it was derived. */
public final class AppliedCriteria {

    private AppliedCriteria() {}

    /** Adds the address with its version, and the hash of the text that was applied. */
    public static void name(DomainResource answer, CriteriaSet.Identity criteria) {
        answer.addExtension(Systems.extension("criteria-set"), new CanonicalType(criteria.canonical()));
        answer.addExtension(Systems.extension("criteria-hash"), new StringType(criteria.hash()));
    }
}
