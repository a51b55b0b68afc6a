package org.cartlupus.domain.safety;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The grade of an event from a day on.
 *
 * @param from local date, {@code null} for a grade of the whole event, which says how bad it became and not when
 * @param grade 1 to 5
 */
public record GradePoint(@Nullable LocalDate from, int grade) {

    public GradePoint {
        if (grade < 1 || grade > 5) {
            throw new IllegalArgumentException("CTCAE grades an event from 1 to 5, not " + grade);
        }
    }

    public static GradePoint overall(int grade) {
        return new GradePoint(null, grade);
    }
}
