package org.cartlupus.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cartlupus.demo.ToxicityGrading.Hypotension;
import org.cartlupus.demo.ToxicityGrading.Hypoxia;
import org.cartlupus.demo.ToxicityGrading.Syndrome;

/** Grades CRS and ICANS by ASTCT from what the child shows on the ward. */
final class ToxicityWard {

    /** From this age on ICE is asked, below it CAPD is observed. */
    private static final int ICE_AGE = 12;

    private ToxicityWard() {}

    /** CRS and ICANS at their worst; empty if neither occurred or the worst is still to come. */
    static List<ToxicityGrading> of(Child child, Timeline timeline, Biology biology, Chance chance) {
        InflammationCourse course = biology.inflammation();
        List<ToxicityGrading> gradings = new ArrayList<>();
        if (!timeline.infused() || timeline.onDay(course.onset() + 2).isAfter(timeline.lastDay())) {
            return gradings;
        }
        if (course.hasCrs()) {
            int grade = course.crsGrade();
            gradings.add(new ToxicityGrading(
                    "crs",
                    Syndrome.CRS,
                    timeline.onDay(course.onset() + 1).atTime(8, 30),
                    grade,
                    BigDecimal.valueOf(course.peakTemperature()).setScale(1, RoundingMode.HALF_UP),
                    Hypotension.values()[Math.min(2, grade - 1)],
                    grade == 3
                            ? Hypoxia.HIGH_FLOW
                            : grade == 2 && chance.happens(0.4) ? Hypoxia.LOW_FLOW : Hypoxia.NONE,
                    null,
                    false));
        }
        if (course.icansGrade() > 0) {
            LocalDate day = timeline.onDay(course.onset() + 2);
            boolean ice = child.ageOn(day) >= ICE_AGE;
            int iceScore = course.icansGrade() == 1 ? chance.whole(7, 9) : chance.whole(3, 6);
            gradings.add(new ToxicityGrading(
                    "icans",
                    Syndrome.ICANS,
                    day.atTime(9, 0),
                    course.icansGrade(),
                    null,
                    null,
                    null,
                    ice ? iceScore : chance.whole(5, 8),
                    ice));
        }
        return gradings;
    }
}
