package org.cartlupus.server.validation;

import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;

/** The chain of definitions that trial resources are held against; a type of its own, because HAPI has a chain too. */
class TrialValidationSupport extends ValidationSupportChain {

    TrialValidationSupport(CacheConfiguration caches) {
        super(caches);
    }
}
