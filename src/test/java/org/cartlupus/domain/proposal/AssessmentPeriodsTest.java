package org.cartlupus.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.ResultStatus;
import org.cartlupus.domain.verdict.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last 28 days against the 28 before them (clinical rules 0.1). */
class AssessmentPeriodsTest {

    private static final LocalDate ASSESSMENT = LocalDate.of(2025, 7, 15);
    private static final AssessmentPeriods PERIODS = new AssessmentPeriods(ASSESSMENT);

    private static Observed<String> before(int days, String value) {
        return new Observed<>(
                value,
                ASSESSMENT.minusDays(days),
                null,
                ResultStatus.FINAL,
                null,
                new Evidence("Observation/" + value, "1"));
    }

    @ParameterizedTest(name = "{0} days before: current {1}, previous {2}, earlier {3}")
    @CsvSource({
        "-1, false, false, false",
        "0,  true,  false, false",
        "28, true,  false, false",
        "29, false, true,  true",
        "56, false, true,  true",
        "57, false, false, true",
        "400, false, false, true",
    })
    void a_value_lies_in_the_last_four_weeks_in_those_before_or_earlier(
            int days, boolean current, boolean previous, boolean earlier) {
        List<Observed<String>> values = List.of(before(days, "a"));

        assertThat(PERIODS.current(values).isPresent()).isEqualTo(current);
        assertThat(PERIODS.previous(values).isPresent()).isEqualTo(previous);
        assertThat(PERIODS.earlier(values).isPresent()).isEqualTo(earlier);
    }

    @Test
    void of_several_values_the_last_of_the_period_speaks() {
        List<Observed<String>> values =
                List.of(before(3, "now"), before(20, "lately"), before(30, "then"), before(50, "once"));

        assertThat(PERIODS.current(values).map(Observed::value)).isEqualTo(Optional.of("now"));
        assertThat(PERIODS.previous(values).map(Observed::value)).isEqualTo(Optional.of("then"));
    }
}
