package org.cartlupus.domain.visitstatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.fixture.Chart.bilag;
import static org.cartlupus.domain.fixture.Chart.kidneyFunction;
import static org.cartlupus.domain.fixture.Chart.pga;
import static org.cartlupus.domain.fixture.Chart.sledai;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.fixture.RenalCriteriaUnderTest.renalCriteria;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.fixture.CriteriaUnderTest;
import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.renal.FunctionStability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which recorded value is an input of a visit, and which is only near it. The window of month 6: 2025-06-24 to 08-05. */
class InputReviewTest {

    private static final Entry EMPTY_SLEDAI = Entry.of(SledaiAssessment.ofItems(Map.of()));
    private static final Entry EMPTY_BILAG = Entry.of(new BilagAssessment(Map.of()));

    private static PatientUnderTest whole() {
        return aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction(), sledai(12), bilag("REN=A"), pga("2.0"))
                .at(M6, upcr("0.40"), kidneyFunction(), sledai(4), bilag("REN=C"), pga("0.5"));
    }

    @Test
    void a_visit_with_every_value_is_complete_and_nothing_could_change_it() {
        VisitStatus visit = whole().visitStatus(M6);

        assertThat(visit.isComplete()).isTrue();
        assertThat(visit.inputs()).allSatisfy(input -> {
            assertThat(input.state()).as(input.input().code()).isEqualTo(InputState.PRESENT);
            assertThat(input.effect()).isNull();
        });
    }

    @Test
    void a_visit_that_lacks_one_value_is_not_complete() {
        PatientUnderTest patient = aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction(), sledai(12), bilag("REN=A"), pga("2.0"))
                .at(M6, upcr("0.40"), kidneyFunction(), sledai(4), bilag("REN=C"));

        assertThat(patient.visitStatus(M6).isComplete()).isFalse();
    }

    @ParameterizedTest(name = "proteinuria of {0} at month {1}: {2}")
    @CsvSource({
        // in the window of another visit
        "2025-04-15, M6, MISSING",
        "2025-04-29, M6, MISSING",
        // between two windows, nearer to the one than to the other
        "2025-04-30, M3, OUT_OF_WINDOW",
        "2025-04-30, M6, MISSING",
        "2025-06-23, M3, MISSING",
        "2025-06-23, M6, OUT_OF_WINDOW",
        "2025-06-24, M6, PRESENT",
        "2025-08-05, M6, PRESENT",
        "2025-08-06, M6, OUT_OF_WINDOW",
        "2025-12-17, M12, OUT_OF_WINDOW",
        // not after day 0
        "2025-01-15, M3, MISSING",
        "2025-01-16, M3, OUT_OF_WINDOW",
    })
    void a_value_beside_a_window_belongs_to_the_nearest_visit_after_day_0(
            String date, VisitCode visit, InputState state) {
        PatientUnderTest patient =
                aPatient().withBaseline(upcr("4.00"), kidneyFunction()).on(date, upcr("1.00"));

        assertThat(proteinuriaAt(patient, visit).state()).isEqualTo(state);
    }

    @Test
    void of_several_values_beside_a_window_the_nearest_is_shown_and_of_two_equally_near_the_earlier() {
        PatientUnderTest patient = aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .on("2025-09-01", upcr("1.00"))
                .on("2025-08-09", upcr("1.00"))
                .on("2025-06-10", upcr("1.00"));

        assertThat(proteinuriaAt(patient, M6).date()).isEqualTo("2025-08-09");
        assertThat(proteinuriaAt(patient.on("2025-06-20", upcr("1.00")), M6).date())
                .isEqualTo("2025-06-20");
    }

    @ParameterizedTest(name = "a baseline value of {0}: {1}")
    @CsvSource({
        "2025-01-10, PRESENT",
        "2025-01-11, OUT_OF_WINDOW",
        "2025-03-31, OUT_OF_WINDOW",
        "2025-04-01, MISSING",
        "2025-05-20, MISSING",
    })
    void beside_baseline_stands_only_what_came_after_it_and_before_every_visit(String date, InputState state) {
        PatientUnderTest patient = aPatient().on(date, upcr("4.00")).at(M6, upcr("1.00"), kidneyFunction());

        assertThat(input(patient.visitStatus(M6), RequiredInput.PROTEINURIA_BASELINE)
                        .state())
                .isEqualTo(state);
    }

    @Test
    void an_empty_form_and_a_result_that_is_not_usable_are_no_values_at_all() {
        VisitStatus visit = aPatient()
                .on("2025-09-01", EMPTY_SLEDAI, EMPTY_BILAG, upcr("1.00").unusable())
                .at(M6, EMPTY_SLEDAI, EMPTY_BILAG)
                .visitStatus(M6);

        for (RequiredInput input :
                List.of(RequiredInput.SLEDAI_VISIT, RequiredInput.BILAG_VISIT, RequiredInput.PROTEINURIA_VISIT)) {
            assertThat(input(visit, input).state()).as(input.code()).isEqualTo(InputState.MISSING);
        }
    }

    @Test
    void a_total_without_items_is_a_form_unless_it_was_entered_in_error() {
        VisitStatus inError = aPatient().on("2025-09-01", sledai(4).unusable()).visitStatus(M6);
        VisitStatus visit = aPatient().on("2025-09-01", sledai(4)).visitStatus(M6);

        assertThat(input(visit, RequiredInput.SLEDAI_VISIT).state()).isEqualTo(InputState.OUT_OF_WINDOW);
        assertThat(input(inError, RequiredInput.SLEDAI_VISIT).state()).isEqualTo(InputState.MISSING);
    }

    @Test
    void sediment_is_an_input_only_where_the_criteria_ask_for_it() {
        assertThat(whole().visitStatus(M6).inputs())
                .extracting(InputStatus::input)
                .doesNotContain(RequiredInput.SEDIMENT_VISIT)
                .contains(RequiredInput.KIDNEY_FUNCTION_BASELINE, RequiredInput.KIDNEY_FUNCTION_VISIT);
        InputStatus sediment = input(
                whole().judgedBy(renalCriteria().withInactiveSediment().set()).visitStatus(M6),
                RequiredInput.SEDIMENT_VISIT);
        assertThat(sediment.state()).isEqualTo(InputState.MISSING);
        assertThat(sediment.effect()).as("an active one would make it partial").isEqualTo(Effect.CAN_CHANGE);
    }

    @Test
    void kidney_function_is_no_input_where_the_criteria_do_not_ask_for_it() {
        CriteriaUnderTest proteinuriaAlone = renalCriteria()
                .stableBy(new FunctionStability(null, true, null, true, null))
                .set();

        assertThat(whole().judgedBy(proteinuriaAlone).visitStatus(M6).inputs())
                .extracting(InputStatus::input)
                .contains(RequiredInput.PROTEINURIA_VISIT)
                .doesNotContain(RequiredInput.KIDNEY_FUNCTION_BASELINE, RequiredInput.KIDNEY_FUNCTION_VISIT);
    }

    @Test
    void codes_are_those_that_the_answer_prints() {
        assertThat(Arrays.stream(InputState.values()).map(InputState::code))
                .containsExactly("present", "partial", "missing", "out-of-window");
        assertThat(Arrays.stream(Effect.values()).map(Effect::code))
                .containsExactly("can-change", "cannot-change", "change-unknown");
        assertThat(Arrays.stream(WindowState.values()).map(WindowState::code))
                .containsExactly("not-open", "open", "closed");
        assertThat(Arrays.stream(Recorded.values()).map(Recorded::code))
                .containsExactly("not-recorded", "current", "stale");
        assertThat(Arrays.stream(RequiredInput.values()).map(RequiredInput::code))
                .contains("proteinuria-visit", "pga-baseline")
                .allMatch(code -> code.endsWith("-baseline") || code.endsWith("-visit"));
    }

    private static InputStatus proteinuriaAt(PatientUnderTest patient, VisitCode visit) {
        return input(patient.visitStatus(visit), RequiredInput.PROTEINURIA_VISIT);
    }

    private static InputStatus input(VisitStatus visit, RequiredInput input) {
        return visit.inputs().stream()
                .filter(status -> status.input() == input)
                .findFirst()
                .orElseThrow();
    }
}
