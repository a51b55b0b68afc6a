package org.cartlupus.domain.verdict;

import java.util.List;

/**
 * Something about the data that a person should know or mend; becomes a warning beside the verdicts.
 *
 * @param reference resource concerned, for example {@code Observation/x}
 * @param details what a sentence about it needs, in the order that {@link Kind} gives
 */
public record Notice(Kind kind, String reference, List<String> details) {

    public Notice {
        details = List.copyOf(details);
    }

    public static Notice of(Kind kind, String reference, String... details) {
        return new Notice(kind, reference, List.of(details));
    }

    public enum Kind {
        /** Details: end point, visit, what is missing in words, the components that lack it, separated by spaces. */
        NOT_EVALUABLE,
        /** A withdrawal visit was asked for, but the participant has not withdrawn. No details. */
        NOT_WITHDRAWN,
        /** Details: value used, reference of the other resource, the other value. */
        CONFLICTING_VALUES,
        /** Details: value as reported, unit needed. */
        UNIT_NOT_CONVERTIBLE,
        /** Details: value as reported, lowest and highest plausible value with unit. */
        IMPLAUSIBLE_VALUE,
        /** Details: element, what is wrong with it. */
        VALUE_NOT_USABLE,
        /** Details: day for which a height was needed, day of the last height, days allowed. */
        STALE_HEIGHT,
        /** Details: entered total, lowest and highest total that the items allow. */
        SLEDAI_TOTAL_MISMATCH,
        /** Details: item, day of the form, whether it was entered as present, days looked back, values that say otherwise. */
        SLEDAI_ITEM_MISMATCH,
        /** Details: system, day of the form, grade entered, grades that the values leave possible, those values. */
        BILAG_GRADE_MISMATCH,
        /** Details: what was measured, its day, day 0, days allowed. */
        OLD_BASELINE,
        /** Details: drug or procedure, its first day. */
        MEDICATION_WITHOUT_REASON,
        /** Details: what is unusual, in one clause. */
        UNUSUAL_VALUE,
        /**
         * E was entered of a system that had been affected. Details: system, day of the form, earlier grade and its day, or
         * twice nothing if the disease of the trial itself says so.
         */
        BILAG_E_AFTER_INVOLVEMENT,
        /** Details: item, day of the form, days looked back, causes other than lupus with their days. */
        SLEDAI_ITEM_QUESTIONED,
        /** Details: drug or procedure, its first day that counts, why in English, why in Chinese, doses compared or empty. */
        POSSIBLE_RESCUE,
        /** Details: arm, cells per kg assigned, delivered, per cent of difference, weight in kg or empty. */
        DOSE_DEVIATION,
        /** Details: day of the biopsy, day of screening, months allowed between. */
        OLD_HISTOLOGY,
        /** Details: formula recorded at enrolment, formula of the criteria set. */
        EGFR_METHOD_LOCKED
    }
}
