package org.cartlupus.domain.safety.ctcae;

import java.util.EnumMap;
import java.util.Map;
import org.cartlupus.domain.quantity.Truth;

/** What is recorded beside a value; a finding without a record is unknown. */
public record ClinicalFindings(Map<Finding, Truth> recorded) {

    public static final ClinicalFindings NONE_RECORDED = new ClinicalFindings(Map.of());

    public ClinicalFindings {
        recorded = Map.copyOf(recorded);
    }

    public static ClinicalFindings of(Finding finding, Truth truth) {
        return NONE_RECORDED.with(finding, truth);
    }

    public ClinicalFindings with(Finding finding, Truth truth) {
        Map<Finding, Truth> extended = new EnumMap<>(Finding.class);
        extended.putAll(recorded);
        extended.put(finding, truth);
        return new ClinicalFindings(extended);
    }

    public Truth is(Finding finding) {
        return recorded.getOrDefault(finding, Truth.UNKNOWN);
    }
}
