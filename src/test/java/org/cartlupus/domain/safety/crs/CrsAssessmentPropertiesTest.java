package org.cartlupus.domain.safety.crs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.GradeBounds;

class CrsAssessmentPropertiesTest {

    @Property
    void whatIsNotRecordedNeverContradictsTheFullRecord(
            @ForAll @IntRange(min = 370, max = 400) int tenthsOfDegrees,
            @ForAll Truth explained,
            @ForAll Truth treated,
            @ForAll Truth hypotension,
            @ForAll @IntRange(max = 3) int pressors,
            @ForAll Truth vasopressin,
            @ForAll RespiratorySupport support,
            @ForAll @IntRange(max = 31) int forgotten) {
        Assume.that(!hypotension.isFalse() || pressors == 0 && vasopressin.isFalse());
        Measured temperature = Measured.exactly(BigDecimal.valueOf(tenthsOfDegrees, 1));
        CrsAssessment full = new CrsAssessment(
                temperature, explained, treated, hypotension, pressors, vasopressin, support, null, false);
        CrsAssessment partial = new CrsAssessment(
                isSet(forgotten, 0) ? null : temperature,
                explained,
                treated,
                isSet(forgotten, 1) ? Truth.UNKNOWN : hypotension,
                isSet(forgotten, 2) ? null : Integer.valueOf(pressors),
                isSet(forgotten, 3) ? Truth.UNKNOWN : vasopressin,
                isSet(forgotten, 4) ? null : support,
                null,
                false);
        GradeBounds known = full.grade().bounds();
        GradeBounds open = partial.grade().bounds();
        assertThat(open.lowest()).isLessThanOrEqualTo(known.lowest());
        assertThat(open.highest()).isGreaterThanOrEqualTo(known.highest());
    }

    private static boolean isSet(int bits, int position) {
        return (bits >> position & 1) == 1;
    }
}
