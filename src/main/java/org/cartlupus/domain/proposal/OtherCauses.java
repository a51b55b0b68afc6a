package org.cartlupus.domain.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cartlupus.domain.activity.sledai.Exclusion;
import org.cartlupus.domain.activity.sledai.ExclusionCause;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.subject.DrugClass;
import org.cartlupus.domain.subject.Treatment;

/**
 * What, other than lupus, the record of treatment offers as a cause of low blood counts (clinical rules 1.1; trap 32):
 * lymphodepletion up to day 0, after which every count is open anyway, and drugs that may lower counts while they are
 * taken.
 */
record OtherCauses(List<Exclusion> exclusions) {

    /** Days for which a single dose of such a drug may still lower counts. */
    private static final int SINGLE_DOSE_DAYS = 30;

    static OtherCauses of(List<Treatment> treatments, DayZero dayZero) {
        List<Exclusion> exclusions = new ArrayList<>();
        LocalDate lymphodepletion = dayZero.lymphodepletionStart();
        if (lymphodepletion != null && lymphodepletion.isBefore(dayZero.date())) {
            exclusions.add(new Exclusion(
                    ExclusionCause.LYMPHODEPLETION,
                    lymphodepletion,
                    dayZero.date().minusDays(1)));
        }
        treatments.stream()
                .filter(OtherCauses::mayLowerCounts)
                .sorted(Comparator.comparing(Treatment::start).thenComparing(Treatment::evidence))
                .map(OtherCauses::possible)
                .forEach(exclusions::add);
        return new OtherCauses(exclusions);
    }

    /** A drug whose class nobody recorded may be one of those that do. */
    private static boolean mayLowerCounts(Treatment given) {
        return given.kind() == Treatment.Kind.MEDICATION
                && given.reason() != Treatment.Reason.LYMPHODEPLETION
                && (given.drug() == DrugClass.IMMUNOSUPPRESSANT || given.drug() == DrugClass.UNKNOWN);
    }

    private static Exclusion possible(Treatment given) {
        LocalDate end = given.end();
        boolean single = given.start().equals(end);
        return new Exclusion(
                ExclusionCause.MYELOTOXIC_DRUG,
                Exclusion.Standing.POSSIBLE,
                given.start(),
                single ? given.start().plusDays(SINGLE_DOSE_DAYS) : end);
    }
}
