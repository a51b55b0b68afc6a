package org.cartlupus.domain.safety.ctcae;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.ReferenceRange;
import org.cartlupus.domain.safety.UnknownReason;
import org.junit.jupiter.api.Test;

/** Lines of the table of clinical rules 7.3, read as the dictionary prints them. */
class ThresholdTest {

    private static final ReferenceRange RANGE = new ReferenceRange(new BigDecimal("1.5"), new BigDecimal("40"));

    @Test
    void aLineReadsAsTheDictionaryPrintsIt() {
        assertThat(Threshold.below(2, Limit.absolute("1.5")).text()).isEqualTo("< 1.5");
        assertThat(Threshold.atMost(2, Limit.timesBaseline("0.75")).text()).isEqualTo("≤ 0.75 × baseline");
        assertThat(Threshold.atLeast(2, Limit.timesUpperLimit("1.5")).text()).isEqualTo("≥ 1.5 × ULN");
        assertThat(Threshold.above(1, Limit.timesUpperLimit("1")).text()).isEqualTo("> ULN");
        assertThat(Threshold.below(1, Limit.timesLowerLimit("1.0")).text()).isEqualTo("< LLN");
        assertThat(Threshold.below(2, Limit.timesLowerLimit("0.75")).text()).isEqualTo("< 0.75 × LLN");
        assertThat(Threshold.above(1, Limit.timesBaseline("1.0")).text()).isEqualTo("> baseline");
        assertThat(Threshold.atMost(2, Limit.baselineLess("10")).text()).isEqualTo("≤ baseline − 10");
    }

    @Test
    void aLineOfTheTableIsMetAtItsLimitOnlyWhereItIncludesIt() {
        Measured limit = Measured.exactly("1.5");
        assertThat(Threshold.below(2, Limit.absolute("1.5")).relation().holds(limit, limit))
                .isEqualTo(Truth.FALSE);
        assertThat(Threshold.above(2, Limit.absolute("1.5")).relation().holds(limit, limit))
                .isEqualTo(Truth.FALSE);
        assertThat(Threshold.atMost(2, Limit.absolute("1.5")).relation().holds(limit, limit))
                .isEqualTo(Truth.TRUE);
        assertThat(Threshold.atLeast(2, Limit.absolute("1.5")).relation().holds(limit, limit))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void aFindingIsNamedAndWithoutARecordDecidesOnlyWhereItSeparatesGrades() {
        Threshold separated = Threshold.below(2, Limit.absolute("3.0")).separatedBy(Finding.ON_DIALYSIS);
        Threshold raised = Threshold.below(2, Limit.absolute("3.0")).raisedBy(Finding.ON_DIALYSIS);
        assertThat(separated.text()).isEqualTo("< 3.0, dialysis");
        assertThat(raised.text()).isEqualTo("< 3.0, dialysis");
        assertThat(separated.condition().holds(ClinicalFindings.NONE_RECORDED)).isEqualTo(Truth.UNKNOWN);
        assertThat(raised.condition().holds(ClinicalFindings.NONE_RECORDED)).isEqualTo(Truth.FALSE);
    }

    @Test
    void multiplesAreOfTheRangeOrTheBaselineAndSayWhichOfThemIsMissing() {
        Measured baseline = Measured.exactly("60");
        assertThat(Limit.timesUpperLimit("3").resolve(RANGE, baseline)).contains(Measured.exactly("120"));
        assertThat(Limit.timesLowerLimit("2").resolve(RANGE, baseline)).contains(Measured.exactly("3.0"));
        assertThat(Limit.timesBaseline("1.5").resolve(RANGE, baseline)).contains(Measured.exactly("90.0"));
        assertThat(Limit.baselineLess("20").resolve(RANGE, baseline)).contains(Measured.exactly("40"));
        assertThat(Limit.timesBaseline("1.5").resolve(RANGE, null)).isEqualTo(Optional.empty());
        assertThat(Limit.timesBaseline("1.5").missing()).isEqualTo(UnknownReason.NO_BASELINE);
        assertThat(Limit.timesLowerLimit("1").missing()).isEqualTo(UnknownReason.NO_REFERENCE_RANGE);
    }

    @Test
    void whatWasRecordedOfAPatientIsKeptWhenMoreIsAdded() {
        ClinicalFindings both =
                ClinicalFindings.of(Finding.ON_DIALYSIS, Truth.TRUE).with(Finding.FASTING, Truth.FALSE);
        assertThat(both.is(Finding.ON_DIALYSIS)).isEqualTo(Truth.TRUE);
        assertThat(both.is(Finding.FASTING)).isEqualTo(Truth.FALSE);
    }

    /** The shape of a line of the table: usual bands, those of an abnormal baseline, grades that only a clinician gives. */
    @Test
    void aRuleIsMadeOfBandsAndOfWhatReplacesThem() {
        LaboratoryRule usual = LaboratoryRule.high(
                CtcaeTerm.ALT_INCREASED,
                LaboratoryRule.RangeNeed.ALL_GRADES,
                Threshold.above(1, Limit.timesUpperLimit("1")),
                Threshold.above(2, Limit.timesUpperLimit("3.0")));
        assertThat(usual.deviation()).isEqualTo(LaboratoryRule.Deviation.HIGH);
        assertThat(usual.highestGrade()).isEqualTo(2);
        assertThat(usual.other().when()).isEqualTo(LaboratoryRule.Switch.NEVER);
        assertThat(usual.clinicianGrades()).isFalse();
        assertThat(usual.withClinicianGradesAbove().clinicianGrades()).isTrue();

        Threshold ofBaseline = Threshold.above(2, Limit.timesBaseline("3.0"));
        assertThat(usual.ifBaselineAbnormal(ofBaseline).other())
                .isEqualTo(
                        new LaboratoryRule.Alternative(LaboratoryRule.Switch.ABNORMAL_BASELINE, List.of(ofBaseline)));
        assertThat(usual.ifAnticoagulated(ofBaseline).other().when()).isEqualTo(LaboratoryRule.Switch.ANTICOAGULATION);
        assertThat(usual.ifAnticoagulated(ofBaseline).bands()).isEqualTo(usual.bands());
        assertThat(LaboratoryRule.low(CtcaeTerm.ANEMIA, LaboratoryRule.RangeNeed.ALL_GRADES)
                        .deviation())
                .isEqualTo(LaboratoryRule.Deviation.LOW);
    }
}
