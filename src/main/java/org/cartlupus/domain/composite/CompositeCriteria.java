package org.cartlupus.domain.composite;

/**
 * Limits of the composites beside the SRI (criteria set, keys {@code bicla}, {@code lldas}, {@code doris},
 * {@code dorisOffTreatment}; clinical rules 4.4).
 *
 * @param singleDoseDays days for which a single dose of an immunosuppressant or biologic counts as being taken: the
 *     interval of the monthly infusions
 */
public record CompositeCriteria(
        BiclaCriteria bicla,
        LldasCriteria lldas,
        DorisCriteria doris,
        DorisCriteria dorisOffTreatment,
        int singleDoseDays) {

    public static final CompositeCriteria DEFAULT = new CompositeCriteria(
            BiclaCriteria.DEFAULT, LldasCriteria.DEFAULT, DorisCriteria.ON_TREATMENT, DorisCriteria.OFF_TREATMENT, 30);
}
