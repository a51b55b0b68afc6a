package org.cartlupus.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Target dates and windows (clinical rules 0.1). */
class VisitWindowTest {

    @ParameterizedTest(name = "{0} after {1}: {2}, {3} to {4}")
    @CsvSource({
        "M3,  2025-01-15, 2025-04-15, 2025-04-01, 2025-04-29",
        "M6,  2025-01-15, 2025-07-15, 2025-06-24, 2025-08-05",
        "M12, 2025-01-15, 2026-01-15, 2025-12-18, 2026-02-12",
        "M24, 2025-01-15, 2027-01-15, 2026-12-04, 2027-02-26",
        "M3,  2025-11-30, 2026-02-28, 2026-02-14, 2026-03-14",
        "M3,  2023-11-30, 2024-02-29, 2024-02-15, 2024-03-14",
        "M6,  2024-08-31, 2025-02-28, 2025-02-07, 2025-03-21",
        "M12, 2024-02-29, 2025-02-28, 2025-01-31, 2025-03-28",
        "M24, 2024-02-29, 2026-02-28, 2026-01-17, 2026-04-11",
        "M24, 2022-02-28, 2024-02-28, 2024-01-17, 2024-04-10",
        "M3,  2025-12-31, 2026-03-31, 2026-03-17, 2026-04-14",
    })
    void months_are_added_to_the_calendar_date(
            VisitCode visit, LocalDate dayZero, LocalDate target, LocalDate start, LocalDate end) {
        assertThat(VisitSchedule.DEFAULT.windowOf(visit, dayZero)).contains(new VisitWindow(visit, target, start, end));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31, false",
        "2025-04-01, true",
        "2025-04-15, true",
        "2025-04-29, true",
        "2025-04-30, false",
    })
    void both_ends_belong_to_the_window(LocalDate day, boolean inside) {
        VisitWindow window = VisitSchedule.DEFAULT
                .windowOf(VisitCode.M3, LocalDate.of(2025, 1, 15))
                .orElseThrow();
        assertThat(window.contains(day)).isEqualTo(inside);
    }

    @Property
    void windows_never_overlap_and_hold_their_target(@ForAll @IntRange(max = 20_000) int offset) {
        LocalDate dayZero = LocalDate.of(2000, 1, 1).plusDays(offset);
        List<VisitWindow> windows = List.of(VisitCode.M3, VisitCode.M6, VisitCode.M12, VisitCode.M24).stream()
                .map(visit -> VisitSchedule.DEFAULT.windowOf(visit, dayZero).orElseThrow())
                .toList();
        for (int i = 0; i < windows.size(); i++) {
            VisitWindow window = windows.get(i);
            assertThat(window.contains(window.target())).isTrue();
            assertThat(ChronoUnit.DAYS.between(window.start(), window.target()))
                    .isEqualTo(ChronoUnit.DAYS.between(window.target(), window.end()));
            if (i > 0) {
                assertThat(windows.get(i - 1).end()).isBefore(window.start());
            }
        }
    }

    /** A study team may plan a wide window; a value up to day 0 is still no follow-up. */
    @Test
    void no_window_reaches_back_to_day_0() {
        ScheduledVisit wide = new ScheduledVisit(VisitCode.M3, 1, 60, 60);
        LocalDate dayZero = LocalDate.of(2025, 1, 15);
        assertThat(wide.windowFrom(dayZero).start()).isEqualTo(dayZero.plusDays(1));
        assertThat(wide.windowFrom(dayZero).end())
                .isEqualTo(LocalDate.of(2025, 2, 15).plusDays(60));
    }

    @ParameterizedTest(name = "withdrawal on {0}: {1} to {2}")
    @CsvSource({
        "2025-05-15, 2025-05-01, 2025-05-29",
        "2025-01-30, 2025-01-16, 2025-02-13",
        "2025-01-29, 2025-01-16, 2025-02-12",
        "2025-01-20, 2025-01-16, 2025-02-03",
    })
    void values_of_a_withdrawal_lie_within_14_days_and_after_day_0(
            LocalDate withdrawal, LocalDate start, LocalDate end) {
        VisitWindow window = VisitWindow.aroundWithdrawal(withdrawal, LocalDate.of(2025, 1, 15));
        assertThat(window).isEqualTo(new VisitWindow(VisitCode.WITHDRAWAL, withdrawal, start, end));
    }

    @Test
    void withdrawal_is_never_planned() {
        assertThat(VisitSchedule.DEFAULT.windowOf(VisitCode.WITHDRAWAL, LocalDate.of(2025, 1, 15)))
                .isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"M3, M3", "M24, M24", "withdrawal, WITHDRAWAL"})
    void visits_have_the_codes_of_the_trial(String code, VisitCode visit) {
        assertThat(VisitCode.ofCode(code)).contains(visit);
        assertThat(VisitCode.ofCode(code.toLowerCase() + "x")).isEmpty();
    }
}
