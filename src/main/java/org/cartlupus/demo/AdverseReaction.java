package org.cartlupus.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One adverse event with its worst grade.
 *
 * @param key name within the child's course, for example {@code ae-03}
 * @param specification what exactly it was, where the term says "Other, specify" or less than is known; else {@code null}
 * @param grade worst CTCAE grade, 1 … 5
 * @param resolved {@code null} while it lasts
 * @param seriousBecause {@code null} if the event is not serious; seriousness is another question than grade
 */
public record AdverseReaction(
        String key,
        CtcaeTerm term,
        @Nullable String specification,
        int grade,
        LocalDate onset,
        @Nullable LocalDate resolved,
        @Nullable SeriousBecause seriousBecause,
        Causality byProduct,
        Causality byLymphodepletion) {

    /** Criteria that make an event serious. */
    public enum SeriousBecause {
        DEATH,
        LIFE_THREATENING,
        HOSPITALISATION
    }

    /** The investigator's judgement. */
    public enum Causality {
        NOT_RELATED,
        UNLIKELY,
        POSSIBLE,
        RELATED
    }

    public boolean isFatal() {
        return grade == 5;
    }
}
