package org.cartlupus.domain.safety.icaht;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.safety.GradeBounds;

class IcahtGradingPropertiesTest {

    private static final LocalDate DAY_0 = LocalDate.of(2025, 1, 15);
    private static final IcahtGrading GRADING = new IcahtGrading(IcahtRules.DEFAULTS);

    @Property(tries = 300)
    void lowerCountsAreNeverABetterGradeAndOrderDoesNotMatter(
            @ForAll @Size(min = 1, max = 25)
                    Map<@IntRange(min = -5, max = 110) Integer, @BigRange(min = "0", max = "3") @Scale(1) BigDecimal>
                            counts,
            @ForAll @BigRange(min = "0", max = "1") @Scale(1) BigDecimal factor,
            @ForAll Random random) {
        List<CellCount> higher = new ArrayList<>();
        List<CellCount> lower = new ArrayList<>();
        new TreeMap<>(counts).forEach((day, count) -> {
            higher.add(new CellCount(DAY_0.plusDays(day), Measured.exactly(count)));
            lower.add(new CellCount(DAY_0.plusDays(day), Measured.exactly(count.multiply(factor))));
        });
        Icaht ofHigher = GRADING.grade(DAY_0, higher, List.of());
        Icaht ofLower = GRADING.grade(DAY_0, lower, List.of());
        assertThat(ofLower.early().bounds().lowest())
                .isGreaterThanOrEqualTo(ofHigher.early().bounds().lowest());
        assertThat(ofLower.early().bounds().highest())
                .isGreaterThanOrEqualTo(ofHigher.early().bounds().highest());
        assertThat(ofLower.late().bounds().lowest())
                .isGreaterThanOrEqualTo(ofHigher.late().bounds().lowest());
        Collections.shuffle(higher, random);
        assertThat(GRADING.grade(DAY_0, higher, List.of())).isEqualTo(ofHigher);
    }

    @Property(tries = 300)
    void whatComesLaterNeverContradictsWhatWasSaidOnADay(
            @ForAll @Size(min = 2, max = 25)
                    Map<@IntRange(min = 0, max = 110) Integer, @BigRange(min = "0", max = "3") @Scale(1) BigDecimal>
                            counts,
            @ForAll @IntRange(min = 0, max = 110) int untilDay) {
        List<CellCount> all = new ArrayList<>();
        List<CellCount> soFar = new ArrayList<>();
        counts.forEach((day, count) -> {
            CellCount sample = new CellCount(DAY_0.plusDays(day), Measured.exactly(count));
            all.add(sample);
            if (day <= untilDay) {
                soFar.add(sample);
            }
        });
        GradeBounds then =
                GRADING.grade(DAY_0, soFar, List.of()).earlyNeutrophils().bounds();
        GradeBounds now =
                GRADING.grade(DAY_0, all, List.of()).earlyNeutrophils().bounds();
        assertThat(then.lowest()).isLessThanOrEqualTo(now.lowest());
        assertThat(then.highest()).isGreaterThanOrEqualTo(now.highest());
    }
}
