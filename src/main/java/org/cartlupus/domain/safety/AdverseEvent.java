package org.cartlupus.domain.safety;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * An adverse event as the investigator recorded it.
 *
 * @param id unique among the events of the study
 * @param subjectId whose event it is
 * @param seriousness says nothing about severity
 * @param toProduct judgement whether the CAR-T product caused it, {@code null} if none
 * @param toLymphodepletion the same for lymphodepletion, which is a question of its own
 * @param specialInterest ids of the AESI categories that the site assigned
 * @param manifestationOfCrs whether it is part of a cytokine release syndrome
 * @param fatal the event ended in death, which is grade 5
 */
public record AdverseEvent(
        String id,
        String subjectId,
        EventTerm term,
        EventCourse course,
        Seriousness seriousness,
        @Nullable Causality toProduct,
        @Nullable Causality toLymphodepletion,
        Set<String> specialInterest,
        Truth manifestationOfCrs,
        boolean fatal,
        Evidence evidence) {

    /**
     * Whether the event is serious.
     *
     * @param stated as stated, unknown if nothing was
     * @param criteria what makes it serious
     */
    public record Seriousness(Truth stated, Set<SeriousnessCriterion> criteria) {

        public static final Seriousness NOT_STATED = new Seriousness(Truth.UNKNOWN, Set.of());
        public static final Seriousness NOT_SERIOUS = new Seriousness(Truth.FALSE, Set.of());

        public Seriousness {
            criteria = Set.copyOf(criteria);
        }

        public static Seriousness seriousBecauseOf(SeriousnessCriterion criterion) {
            return new Seriousness(Truth.TRUE, Set.of(criterion));
        }
    }

    public AdverseEvent {
        specialInterest = Set.copyOf(specialInterest);
    }

    /** Begins the record of an event of which nothing else is known yet. */
    public static AdverseEventBuilder of(String id, String subjectId, EventTerm term, Evidence evidence) {
        return new AdverseEventBuilder(id, subjectId, term, evidence);
    }

    /** The worst grade, 1 to 5; empty if none is recorded, which is never grade 0 or 1. Death is grade 5. */
    public OptionalInt worstGrade() {
        return fatal ? OptionalInt.of(5) : course.worstGrade();
    }

    /** A criterion or death makes it serious, whatever was stated; a high grade alone does not (trap 56). */
    public Truth isSerious() {
        return fatal || !seriousness.criteria().isEmpty() ? Truth.TRUE : seriousness.stated();
    }

    /** As it was known at the end of {@code day}. */
    public AdverseEvent asOf(LocalDate day) {
        boolean deathLater = fatal && course.end().isOnOrBefore(day).isFalse();
        return new AdverseEvent(
                id,
                subjectId,
                term,
                course.asOf(day),
                seriousness,
                toProduct,
                toLymphodepletion,
                specialInterest,
                manifestationOfCrs,
                fatal && !deathLater,
                evidence);
    }
}
