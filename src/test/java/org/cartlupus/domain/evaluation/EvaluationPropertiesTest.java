package org.cartlupus.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.fixture.Chart.creatinine;
import static org.cartlupus.domain.fixture.Chart.height;
import static org.cartlupus.domain.fixture.Chart.measurement;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.fixture.RandomPatients;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.renal.RenalFindings;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Outcome;
import org.cartlupus.domain.verdict.Reason;

/** What holds of the verdicts on every patient. */
class EvaluationPropertiesTest {

    private static final List<VisitCode> PLANNED = List.of(VisitCode.M3, VisitCode.M6, VisitCode.M12, VisitCode.M24);

    @Property(tries = 500)
    void more_proteinuria_never_improves_a_verdict(
            @ForAll @BigRange(min = "0.01", max = "9") @Scale(2) BigDecimal baseline,
            @ForAll @BigRange(min = "0.01", max = "9") @Scale(2) BigDecimal visit,
            @ForAll @BigRange(min = "0.01", max = "5") @Scale(2) BigDecimal more,
            @ForAll @IntRange(min = 30, max = 150) int creatinineAtVisit,
            @ForAll boolean functionKnown,
            @ForAll boolean baselineKnown) {
        Outcome less = outcome(baselineKnown, baseline, visit, creatinineAtVisit, functionKnown);
        Outcome worse = outcome(baselineKnown, baseline, visit.add(more), creatinineAtVisit, functionKnown);
        assertThat(rank(worse)).isLessThanOrEqualTo(rank(less));
    }

    @Property(tries = 500)
    void less_kidney_function_never_improves_a_verdict(
            @ForAll @BigRange(min = "0.01", max = "9") @Scale(2) BigDecimal visit,
            @ForAll @IntRange(min = 30, max = 150) int creatinineAtVisit,
            @ForAll @IntRange(min = 1, max = 100) int more) {
        BigDecimal baseline = new BigDecimal("4");
        assertThat(rank(outcome(true, baseline, visit, creatinineAtVisit + more, true)))
                .isLessThanOrEqualTo(rank(outcome(true, baseline, visit, creatinineAtVisit, true)));
    }

    /** The value in each unit is exact, so that nothing but the unit differs. */
    @Property(tries = 300)
    void the_unit_in_which_a_value_is_reported_never_changes_the_verdict(
            @ForAll @BigRange(min = "0.01", max = "9") @Scale(4) BigDecimal baseline,
            @ForAll @BigRange(min = "0.01", max = "9") @Scale(4) BigDecimal visit,
            @ForAll @BigRange(min = "0.30", max = "1.50") @Scale(3) BigDecimal creatinineAtVisit,
            @ForAll Random random) {
        Verdict inUsualUnits = inUnits(baseline, visit, creatinineAtVisit, new Random(0), false);
        Verdict inOthers = inUnits(baseline, visit, creatinineAtVisit, random, true);
        assertThat(inOthers.outcome()).isEqualTo(inUsualUnits.outcome());
        assertThat(inOthers.reason()).isEqualTo(inUsualUnits.reason());
        RenalFindings one = (RenalFindings) inUsualUnits.findings();
        RenalFindings other = (RenalFindings) inOthers.findings();
        assertThat(other.reductionPct()).isEqualTo(one.reductionPct());
        assertThat(other.egfrPercentOfBaseline()).isEqualTo(one.egfrPercentOfBaseline());
        assertThat(withoutUnitFlag(other)).isEqualTo(withoutUnitFlag(one));
    }

    @Property(tries = 200)
    void the_order_in_which_a_record_is_kept_never_changes_anything(@ForAll Random random) {
        PatientUnderTest patient = new RandomPatients(random).any();
        SubjectEvaluation before = all(patient);
        SubjectEvaluation after = all(patient.shuffled(random));
        assertThat(after.verdicts()).isEqualTo(before.verdicts());
        assertThat(after.notices()).isEqualTo(before.notices());
    }

    @Property(tries = 200)
    void data_after_the_cut_off_never_matter(@ForAll Random random, @ForAll @IntRange(min = 1, max = 700) int day) {
        LocalDate cutOff = PatientUnderTest.DAY_0.plusDays(day);
        RandomPatients patients = new RandomPatients(random);
        PatientUnderTest patient = patients.any().withDataUntil(cutOff.toString());
        PatientUnderTest trimmed = patient.withoutWhatFollows(cutOff);
        SubjectEvaluation before = all(trimmed);
        patients.continueFrom(trimmed, cutOff.plusDays(1));
        assertThat(all(trimmed)).isEqualTo(before);
    }

    @Property(tries = 300)
    void a_verdict_that_cannot_be_given_says_what_is_missing(@ForAll Random random) {
        for (Verdict verdict : all(new RandomPatients(random).any()).verdicts()) {
            if (verdict.outcome() == Outcome.NOT_EVALUABLE) {
                assertThat(verdict.reason()).isEqualTo(Reason.MISSING_DATA);
                assertThat(verdict.findings().missing()).as(verdict.sentence()).isNotEmpty();
            }
        }
    }

    @Property(tries = 300)
    void every_verdict_is_explained_in_one_clean_sentence(@ForAll Random random) {
        for (Verdict verdict : all(new RandomPatients(random).any()).verdicts()) {
            assertThat(verdict.sentence())
                    .startsWith(verdict.endPoint().title() + " at ")
                    .endsWith(".")
                    .doesNotContain("null", "  ", "; ;", ": .", "missing ;", "missing .", "Optional", "E+", "..");
        }
    }

    @Property(tries = 300)
    void events_give_the_reason_and_components_are_kept_beside_it(@ForAll Random random) {
        for (Verdict verdict : all(new RandomPatients(random).any()).verdicts()) {
            Reason reason = verdict.reason();
            if (reason == null) {
                assertThat(verdict.outcome()).isIn(verdict.byComponents(), Outcome.NOT_DUE);
            } else if (reason == Reason.MISSING_DATA) {
                assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_EVALUABLE);
            } else {
                assertThat(verdict.outcome()).isEqualTo(verdict.endPoint().nonResponse());
                assertThat(verdict.outcome().isResponse()).isFalse();
            }
        }
    }

    @Property(tries = 200)
    void values_used_lie_in_the_window_and_before_the_cut_off(@ForAll Random random) {
        for (Verdict verdict : all(new RandomPatients(random).any()).verdicts()) {
            LocalDate visit = verdict.findings().visitDate();
            if (visit != null) {
                assertThat(verdict.window().contains(visit))
                        .as(verdict.sentence())
                        .isTrue();
            }
            assertThat(verdict.findings().hasVisitData()).isEqualTo(visit != null);
        }
    }

    private static SubjectEvaluation all(PatientUnderTest patient) {
        return patient.evaluation(EnumSet.allOf(EndPoint.class), PLANNED).orElseThrow();
    }

    private static Outcome outcome(
            boolean baselineKnown, BigDecimal baseline, BigDecimal visit, int creatinine, boolean functionKnown) {
        PatientUnderTest patient = aPatient().withBaseline(creatinine("0.60"), height("150"));
        if (baselineKnown) {
            patient.withBaseline(upcr(baseline.toPlainString()));
        }
        patient.at(M6, upcr(visit.toPlainString()), height("150"));
        if (functionKnown) {
            patient.at(M6, creatinine(BigDecimal.valueOf(creatinine, 2).toPlainString()));
        }
        return patient.renalResponse().verdict().outcome();
    }

    private static int rank(Outcome outcome) {
        return List.of(Outcome.NR, Outcome.NOT_EVALUABLE, Outcome.PRR, Outcome.CRR)
                .indexOf(outcome);
    }

    private static Verdict inUnits(
            BigDecimal baseline, BigDecimal visit, BigDecimal creatinine, Random random, boolean other) {
        return aPatient()
                .withBaseline(ratio(baseline, random, other), kidneySample(new BigDecimal("0.60"), random, other))
                .at(M6, ratio(visit, random, other), kidneySample(creatinine, random, other))
                .renalResponse()
                .verdict();
    }

    private static Entry ratio(BigDecimal gramsPerGram, Random random, boolean other) {
        if (!other) {
            return upcr(gramsPerGram.toPlainString());
        }
        BigDecimal perMmol = gramsPerGram.multiply(new BigDecimal("113.12"));
        return switch (random.nextInt(5)) {
            case 0 -> upcr(perMmol.toPlainString(), "mg/mmol{creat}");
            case 1 -> upcr(perMmol.movePointLeft(3).toPlainString(), "g/mmol{creat}");
            case 2 -> upcr(gramsPerGram.movePointRight(3).toPlainString(), "mg/g{creat}");
            case 3 -> upcr(gramsPerGram.toPlainString(), "mg/mg");
            default -> upcr(perMmol.toPlainString(), "g/mol");
        };
    }

    private static Entry kidneySample(BigDecimal milligramsPerDecilitre, Random random, boolean other) {
        boolean molar = other && random.nextBoolean();
        boolean metres = other && random.nextBoolean();
        return Entry.together(
                molar
                        ? creatinine(
                                milligramsPerDecilitre
                                        .multiply(new BigDecimal("88.4"))
                                        .toPlainString(),
                                "umol/L")
                        : creatinine(milligramsPerDecilitre.toPlainString()),
                metres ? measurement(Analyte.HEIGHT, "1.50", "m") : height("150"));
    }

    private static Set<Flag> withoutUnitFlag(RenalFindings findings) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(findings.flags());
        flags.remove(Flag.UPCR_UNIT_BOUNDARY);
        return flags;
    }
}
