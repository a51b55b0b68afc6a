package org.cartlupus.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cartlupus.domain.statistics.TimeToEvent.Assessment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeToEventTest {

    private static final LocalDate INFUSION = LocalDate.of(2025, 1, 15);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // day:R responded, day:N not; last day of observation; time, event?
                "90:N 180:R 365:R, -,   180, true",
                "365:R 90:N 180:R, -,   180, true",
                "90:N 180:N,       -,   180, false",
                "90:N 180:R,       120, 90,  false",
                "90:N 180:R,       180, 180, true",
                "180:R,            120, 0,   false",
                "-10:R 90:N,       -,   90,  false",
                "0:N,              -,   0,   false",
            })
    void time_to_response_ends_at_the_first_response_or_at_the_last_assessment(
            String assessments, Integer lastDay, BigDecimal time, boolean event) {
        List<Assessment> list = new ArrayList<>();
        Arrays.stream(assessments.split(" "))
                .map(text -> text.split(":"))
                .forEach(part ->
                        list.add(new Assessment(INFUSION.plusDays(Long.parseLong(part[0])), part[1].equals("R"))));

        TimeToEvent result =
                TimeToEvent.toFirstResponse(INFUSION, list, lastDay == null ? null : INFUSION.plusDays(lastDay));

        assertThat(result.time()).isEqualByComparingTo(time);
        assertThat(result.event()).isEqualTo(event);
    }
}
