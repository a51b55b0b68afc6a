package org.cartlupus.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The course of an event as it was known on a day, and its grades before and after another. */
class EventCourseTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);

    private static final EventCourse COURSE = new EventCourse(
            PartialDate.parse("2025-03-01"),
            PartialDate.parse("2025-03-20"),
            Truth.TRUE,
            List.of(new GradePoint(DAY.minusDays(5), 2), new GradePoint(DAY, 3), new GradePoint(DAY.plusDays(5), 1)));

    @Test
    void onADayBeforeItsEndAnEventWasOngoingAndItsLaterGradesUnknown() {
        EventCourse then = COURSE.asOf(DAY);

        assertThat(then.resolved()).isEqualTo(Truth.FALSE);
        assertThat(then.end()).isEqualTo(PartialDate.UNKNOWN);
        assertThat(then.grades()).extracting(GradePoint::grade).containsExactly(2, 3);
    }

    @Test
    void fromItsLastDayOnAnEventWasResolved() {
        EventCourse then = COURSE.asOf(LocalDate.of(2025, 3, 20));

        assertThat(then).isEqualTo(COURSE);
    }

    @Test
    void gradesBeginBeforeADayOrOnAndAfterIt() {
        assertThat(COURSE.worstGradeBefore(DAY)).hasValue(2);
        assertThat(COURSE.worstGradeFrom(DAY)).hasValue(3);
        assertThat(COURSE.worstGradeFrom(DAY.plusDays(1))).hasValue(1);
        assertThat(COURSE.worstGradeFrom(DAY.plusDays(6))).isEmpty();
        assertThat(COURSE.worstGradeBefore(DAY.minusDays(5))).isEmpty();
    }

    @ParameterizedTest(name = "LLN {0}, ULN {1}: usable {2}")
    @CsvSource({"4, 10, true", "5, 5, true", "10, 4, false"})
    void limitsThatContradictEachOtherAreNone(BigDecimal low, BigDecimal high, boolean usable) {
        ReferenceRange range = new ReferenceRange(low, high);
        assertThat(range.lowerLimit().isPresent()).isEqualTo(usable);
        assertThat(range.upperLimit().isPresent()).isEqualTo(usable);
    }
}
