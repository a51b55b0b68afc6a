package org.cartlupus.domain.visitstatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.fixture.Chart.bilag;
import static org.cartlupus.domain.fixture.Chart.creatinine;
import static org.cartlupus.domain.fixture.Chart.height;
import static org.cartlupus.domain.fixture.Chart.kidneyFunction;
import static org.cartlupus.domain.fixture.Chart.measurement;
import static org.cartlupus.domain.fixture.Chart.pga;
import static org.cartlupus.domain.fixture.Chart.sledai;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.Chart.urineProtein24h;
import static org.cartlupus.domain.fixture.Chart.weight;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.visitstatus.Effect.CANNOT_CHANGE;
import static org.cartlupus.domain.visitstatus.Effect.CAN_CHANGE;
import static org.cartlupus.domain.visitstatus.Effect.UNKNOWN;
import static org.cartlupus.domain.visitstatus.InputState.MISSING;
import static org.cartlupus.domain.visitstatus.InputState.OUT_OF_WINDOW;
import static org.cartlupus.domain.visitstatus.InputState.PARTIAL;
import static org.cartlupus.domain.visitstatus.InputState.PRESENT;
import static org.cartlupus.domain.visitstatus.RequiredInput.BILAG_VISIT;
import static org.cartlupus.domain.visitstatus.RequiredInput.KIDNEY_FUNCTION_BASELINE;
import static org.cartlupus.domain.visitstatus.RequiredInput.KIDNEY_FUNCTION_VISIT;
import static org.cartlupus.domain.visitstatus.RequiredInput.PGA_BASELINE;
import static org.cartlupus.domain.visitstatus.RequiredInput.PGA_VISIT;
import static org.cartlupus.domain.visitstatus.RequiredInput.PROTEINURIA_BASELINE;
import static org.cartlupus.domain.visitstatus.RequiredInput.PROTEINURIA_VISIT;
import static org.cartlupus.domain.visitstatus.RequiredInput.SLEDAI_VISIT;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.fixture.CriteriaUnderTest;
import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.renal.EgfrFormula;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What of month 6 is there, and whether what is not could still change the verdict. */
class VisitReviewTest {

    private static PatientUnderTest nephritis() {
        return aPatient().withBaseline(upcr("4.00"), kidneyFunction());
    }

    private static PatientUnderTest active() {
        return aPatient().withBaseline(sledai(12), bilag("REN=A"), pga("2.0"));
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> inputs() {
        return Stream.of(
                arguments("nothing measured", nephritis(), PROTEINURIA_VISIT, MISSING, CAN_CHANGE),
                arguments("nothing measured", nephritis(), KIDNEY_FUNCTION_VISIT, MISSING, CAN_CHANGE),
                arguments("nothing measured", nephritis(), PROTEINURIA_BASELINE, PRESENT, null),
                arguments("function only", at6(nephritis(), kidneyFunction()), PROTEINURIA_VISIT, MISSING, CAN_CHANGE),
                arguments("function only", at6(nephritis(), kidneyFunction()), KIDNEY_FUNCTION_VISIT, PRESENT, null),
                arguments(
                        "too little fall",
                        at6(nephritis(), upcr("3.50")),
                        KIDNEY_FUNCTION_VISIT,
                        MISSING,
                        CANNOT_CHANGE),
                arguments(
                        "complete if stable",
                        at6(nephritis(), upcr("0.40")),
                        KIDNEY_FUNCTION_VISIT,
                        MISSING,
                        CAN_CHANGE),
                arguments("died before", nephritis().died("2025-03-01"), PROTEINURIA_VISIT, MISSING, CANNOT_CHANGE),
                arguments("rescued before", rescued(nephritis()), PROTEINURIA_VISIT, MISSING, CANNOT_CHANGE),
                arguments("rescued before", rescued(nephritis()), KIDNEY_FUNCTION_VISIT, MISSING, CANNOT_CHANGE),
                arguments(
                        "complete whatever the baseline",
                        at6(aPatient().withBaseline(kidneyFunction()), upcr("0.40"), kidneyFunction()),
                        PROTEINURIA_BASELINE,
                        MISSING,
                        CANNOT_CHANGE),
                arguments(
                        "partial or none by the baseline",
                        at6(aPatient().withBaseline(kidneyFunction()), upcr("1.00"), kidneyFunction()),
                        PROTEINURIA_BASELINE,
                        MISSING,
                        CAN_CHANGE),
                arguments(
                        "a collection where baseline has a ratio",
                        at6(nephritis(), urineProtein24h("1.0"), kidneyFunction()),
                        PROTEINURIA_VISIT,
                        PARTIAL,
                        CAN_CHANGE),
                arguments(
                        "creatinine without height",
                        at6(aPatient().withBaseline(upcr("4.00")), creatinine("0.60"), upcr("0.40")),
                        KIDNEY_FUNCTION_VISIT,
                        PARTIAL,
                        CAN_CHANGE),
                arguments(
                        "no age",
                        at6(nephritis().withoutBirthDate(), upcr("0.40"), kidneyFunction()),
                        KIDNEY_FUNCTION_BASELINE,
                        PARTIAL,
                        UNKNOWN),
                arguments(
                        "a number that decides nothing",
                        at6(nephritis(), upcr("<0.60"), kidneyFunction()),
                        PROTEINURIA_VISIT,
                        PARTIAL,
                        CAN_CHANGE),
                arguments("no PGA", at6(active(), sledai(4), bilag("")), PGA_VISIT, MISSING, CAN_CHANGE),
                arguments("no PGA, no fall", at6(active(), sledai(12), bilag("")), PGA_VISIT, MISSING, CANNOT_CHANGE),
                arguments(
                        "no PGA, a new A", at6(active(), sledai(4), bilag("MSK=A")), PGA_VISIT, MISSING, CANNOT_CHANGE),
                arguments(
                        "a system without grade",
                        at6(active(), sledai(4), bilag("MSK=?"), pga("1")),
                        BILAG_VISIT,
                        PARTIAL,
                        CAN_CHANGE),
                arguments(
                        "a system without grade, no fall",
                        at6(active(), sledai(11), bilag("MSK=?"), pga("1")),
                        BILAG_VISIT,
                        PARTIAL,
                        CANNOT_CHANGE),
                arguments(
                        "items open that decide",
                        at6(
                                active(),
                                sledai(Set.of(SledaiItem.ARTHRITIS), SledaiItem.PROTEINURIA, SledaiItem.RASH),
                                bilag(""),
                                pga("1")),
                        SLEDAI_VISIT,
                        PARTIAL,
                        CAN_CHANGE),
                arguments(
                        "items open that decide nothing",
                        at6(active(), sledai(Set.of(SledaiItem.FEVER), SledaiItem.PROTEINURIA), bilag(""), pga("1")),
                        SLEDAI_VISIT,
                        PARTIAL,
                        CANNOT_CHANGE),
                arguments("two missing, either decides", at6(active(), bilag("")), SLEDAI_VISIT, MISSING, CAN_CHANGE),
                arguments("two missing, either decides", at6(active(), bilag("")), PGA_VISIT, MISSING, CAN_CHANGE),
                arguments(
                        "no mark at baseline, none worse possible",
                        at6(aPatient().withBaseline(sledai(12), bilag("")), sledai(4), bilag(""), pga("0")),
                        PGA_BASELINE,
                        MISSING,
                        CAN_CHANGE),
                arguments(
                        "no mark at either time: only both together decide",
                        at6(aPatient().withBaseline(sledai(12), bilag("REN=A")), sledai(4), bilag("")),
                        PGA_BASELINE,
                        MISSING,
                        CAN_CHANGE),
                arguments(
                        "no mark at either time and no score: the best score leaves it to the marks",
                        at6(aPatient().withBaseline(sledai(12), bilag("REN=A")), bilag("")),
                        PGA_BASELINE,
                        MISSING,
                        CAN_CHANGE),
                arguments(
                        "a collection at the visit and nothing at baseline",
                        at6(
                                aPatient().withBaseline(kidneyFunction()),
                                urineProtein24h("1.0"),
                                weight("45"),
                                kidneyFunction()),
                        PROTEINURIA_BASELINE,
                        MISSING,
                        CAN_CHANGE),
                arguments(
                        "a formula that needs cystatin C as well",
                        at6(
                                nephritis()
                                        .withBaseline(cystatin("0.90"))
                                        .judgedBy(
                                                CriteriaUnderTest.standard().withFormula(EgfrFormula.CKID_U25_AVERAGE)),
                                upcr("0.40")),
                        KIDNEY_FUNCTION_VISIT,
                        MISSING,
                        CAN_CHANGE));
    }

    private static Entry cystatin(String milligramsPerLitre) {
        return measurement(Analyte.CYSTATIN_C, milligramsPerLitre, "mg/L");
    }

    private static PatientUnderTest at6(PatientUnderTest patient, Entry... entries) {
        return patient.at(VisitCode.M6, entries);
    }

    private static PatientUnderTest rescued(PatientUnderTest patient) {
        return patient.treatedWith(Treatment.Reason.SLE_RESCUE, "rituximab", "2025-05-01");
    }

    @ParameterizedTest(name = "{0}: {2} {3} {4}")
    @MethodSource
    void inputs(String why, PatientUnderTest patient, RequiredInput input, InputState state, @Nullable Effect effect) {
        InputStatus status = input(patient.visitStatus(VisitCode.M6), input);

        assertThat(status.state()).isEqualTo(state);
        assertThat(status.effect()).isEqualTo(effect);
    }

    /** A sample taken before the death and sent late still counts; from the day of death on it does not. */
    @ParameterizedTest
    @CsvSource({"2025-07-14, CAN_CHANGE", "2025-05-01, CANNOT_CHANGE"})
    void death_in_the_window_leaves_the_days_before_it(String death, Effect effect) {
        PatientUnderTest patient = nephritis().died(death);

        assertThat(input(patient.visitStatus(VisitCode.M6), PROTEINURIA_VISIT).effect())
                .isEqualTo(effect);
    }

    @Test
    void a_value_between_the_windows_is_shown_with_the_visit_that_it_is_nearest_to() {
        PatientUnderTest patient = nephritis().on("2025-09-01", upcr("0.40"));

        InputStatus status = input(patient.visitStatus(VisitCode.M6), PROTEINURIA_VISIT);

        assertThat(status.state()).isEqualTo(OUT_OF_WINDOW);
        assertThat(status.date()).isEqualTo("2025-09-01");
        assertThat(status.evidence()).isNotNull();
        assertThat(input(patient.visitStatus(VisitCode.M12), PROTEINURIA_VISIT).state())
                .isEqualTo(MISSING);
    }

    @Test
    void a_value_from_after_baseline_is_no_baseline() {
        PatientUnderTest patient = aPatient().withBaseline(kidneyFunction()).on("2025-01-20", upcr("4.00"));

        InputStatus status = input(patient.visitStatus(VisitCode.M6), PROTEINURIA_BASELINE);

        assertThat(status.state()).isEqualTo(OUT_OF_WINDOW);
        assertThat(status.date()).isEqualTo("2025-01-20");
    }

    @Test
    void the_windows_state_follows_the_cut_off_day_by_day() {
        VisitStatus late = nephritis().visitStatus(VisitCode.M6);
        String start = late.window().start().toString();
        String end = late.window().end().toString();

        assertThat(late.state()).isEqualTo(WindowState.CLOSED);
        assertThat(state(late.window().start().minusDays(1).toString())).isEqualTo(WindowState.NOT_OPEN);
        assertThat(state(start)).isEqualTo(WindowState.OPEN);
        assertThat(state(end)).isEqualTo(WindowState.OPEN);
        assertThat(state(late.window().end().plusDays(1).toString())).isEqualTo(WindowState.CLOSED);
    }

    private static WindowState state(String cutOff) {
        return nephritis().withDataUntil(cutOff).visitStatus(VisitCode.M6).state();
    }

    /** What is said to change nothing changes nothing, whatever the value and whenever it was sampled. */
    @Property(tries = 100)
    void a_value_that_can_not_change_the_verdict_does_not(
            @ForAll @IntRange(min = 0, max = 800) int baselineHundredths,
            @ForAll @IntRange(min = 2, max = 90) int creatinineTenths,
            @ForAll @IntRange(min = 0, max = 5000) int hundredths,
            @ForAll @IntRange(min = 140, max = 230) int studyDay,
            @ForAll boolean rescued) {
        PatientUnderTest patient = aPatient()
                .withBaseline(upcr(hundredths(baselineHundredths)), kidneyFunction())
                .at(VisitCode.M6, creatinine("" + creatinineTenths / 10 + "." + creatinineTenths % 10), height("150"));
        if (rescued) {
            rescued(patient);
        }
        Effect effect =
                input(patient.visitStatus(VisitCode.M6), PROTEINURIA_VISIT).effect();
        Outcome before = patient.verdict(EndPoint.RENAL_RESPONSE, VisitCode.M6).outcome();

        Outcome after = patient.onDay(studyDay, upcr(hundredths(hundredths)))
                .verdict(EndPoint.RENAL_RESPONSE, VisitCode.M6)
                .outcome();

        assertThat(effect == CANNOT_CHANGE && after != before)
                .as(before + " became " + after)
                .isFalse();
    }

    private static String hundredths(int number) {
        return java.math.BigDecimal.valueOf(number, 2).toPlainString();
    }

    private static InputStatus input(VisitStatus visit, RequiredInput input) {
        return visit.inputs().stream()
                .filter(status -> status.input() == input)
                .findFirst()
                .orElseThrow();
    }
}
