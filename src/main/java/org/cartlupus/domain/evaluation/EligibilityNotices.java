package org.cartlupus.domain.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.subject.Enrolment;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.Notice;

/** What a reader should know of a participant's eligibility; decides nothing. */
final class EligibilityNotices {

    private static final int HISTOLOGY_MONTHS = 6;

    private EligibilityNotices() {}

    /**
     * The biopsy whose histology counts is to be at most six months older than screening (clinical rules 0.1). Nothing is
     * said where no biopsy, or no beginning of the participation, is recorded.
     */
    static Optional<Notice> oldHistology(SubjectRecord subject, DayZero dayZero) {
        Enrolment enrolment = subject.enrolment();
        LocalDate screening = enrolment.began();
        if (screening == null) {
            return Optional.empty();
        }
        return enrolment
                .histology(dayZero.date())
                .filter(biopsy -> biopsy.date().isBefore(screening.minusMonths(HISTOLOGY_MONTHS)))
                .map(biopsy -> Notice.of(
                        Notice.Kind.OLD_HISTOLOGY,
                        biopsy.evidence().reference(),
                        biopsy.date().toString(),
                        screening.toString(),
                        Integer.toString(HISTOLOGY_MONTHS)));
    }
}
