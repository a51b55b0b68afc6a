package org.cartlupus.domain.safety.icaht;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.GradeBounds;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.safety.GradingSystem;
import org.cartlupus.domain.safety.RuleStanding;
import org.cartlupus.domain.safety.UnknownReason;

/**
 * Grades ICAHT from the courses of both lineages (clinical rules 7.4). While days of the period are not observed, the
 * grade is open upwards: its lowest bound is the grade reached so far.
 */
public final class IcahtGrading {

    private final IcahtRules rules;

    public IcahtGrading(IcahtRules rules) {
        this.rules = rules;
    }

    /**
     * The grades of both lineages, early and late.
     *
     * @param infusion day 0, the local date at the site
     * @param neutrophils samples in 10⁹/L in any order, from before day 0 on
     * @param platelets samples in 10⁹/L in any order, from before day 0 on
     */
    public Icaht grade(LocalDate infusion, Collection<CellCount> neutrophils, Collection<CellCount> platelets) {
        CountCourse neutrophilCourse = CountCourse.of(infusion, neutrophils);
        CountCourse plateletCourse = CountCourse.of(infusion, platelets);
        int early = rules.earlyLastDay();
        Truth neverRecovered = neutrophilCourse.throughout(0, early, count -> count.isAtMost(rules.neverAbove()));
        return new Icaht(
                proposal(
                        "Early N-ICAHT",
                        RuleStanding.UNVERIFIED,
                        grade(neutrophilCourse, rules.earlyNeutrophils(), 0, early)
                                .worseOf(GradeBounds.where(neverRecovered, 4)),
                        criterion(neutrophilCourse, rules.earlyNeutrophils(), 0, early)),
                proposal(
                        "Early T-ICAHT",
                        RuleStanding.VERIFIED,
                        grade(plateletCourse, rules.earlyPlatelets(), 0, early),
                        criterion(plateletCourse, rules.earlyPlatelets(), 0, early)),
                proposal(
                        "Late N-ICAHT",
                        RuleStanding.UNVERIFIED,
                        grade(neutrophilCourse, rules.lateNeutrophils(), early + 1, rules.lateNeutrophilsLastDay()),
                        criterion(
                                neutrophilCourse, rules.lateNeutrophils(), early + 1, rules.lateNeutrophilsLastDay())),
                proposal(
                        "Late T-ICAHT",
                        RuleStanding.VERIFIED,
                        grade(plateletCourse, rules.latePlatelets(), early + 1, rules.latePlateletsLastDay()),
                        criterion(plateletCourse, rules.latePlatelets(), early + 1, rules.latePlateletsLastDay())));
    }

    private GradeBounds grade(CountCourse course, List<IcahtBand> bands, int first, int last) {
        GradeBounds worst = GradeBounds.exactly(0);
        for (IcahtBand band : bands) {
            worst = worst.worseOf(GradeBounds.where(isReached(course, band, first, last), band.grade()));
        }
        return worst;
    }

    private Truth isReached(CountCourse course, IcahtBand band, int first, int last) {
        Truth longEnough = Truth.TRUE;
        if (band.fromDays() > 0) {
            DayCount days = course.daysOf(first, last, band::includes, rules.stableRecoveryDays());
            longEnough = days.certain() >= band.fromDays()
                    ? Truth.TRUE
                    : Truth.of(days.possible() >= band.fromDays()).and(Truth.UNKNOWN);
        }
        Truth lasting = band.samples() > 1
                ? course.inSuccessiveSamples(first, last, band.samples(), band::includes)
                : Truth.TRUE;
        return longEnough.and(lasting);
    }

    /** The days spent below each limit, so that a reader can follow the grade. */
    private String criterion(CountCourse course, List<IcahtBand> bands, int first, int last) {
        Set<String> parts = new LinkedHashSet<>();
        for (IcahtBand band : bands) {
            parts.add(
                    band.fromDays() > 0
                            ? course.daysOf(first, last, band::includes, rules.stableRecoveryDays()) + " " + band.text()
                            : band.text() + " in " + band.samples() + " successive samples: "
                                    + said(course.inSuccessiveSamples(first, last, band.samples(), band::includes)));
        }
        return "day " + first + "–" + last + ": " + String.join(", ", parts) + " (10*9/L)";
    }

    private static String said(Truth found) {
        return switch (found) {
            case TRUE -> "yes";
            case FALSE -> "no";
            case UNKNOWN -> "open";
        };
    }

    private static GradeProposal proposal(String term, RuleStanding standing, GradeBounds bounds, String criterion) {
        return new GradeProposal(
                GradingSystem.ICAHT,
                term,
                standing,
                bounds,
                criterion,
                bounds.isKnown() ? Set.of() : Set.of(UnknownReason.DAYS_NOT_OBSERVED),
                Set.of());
    }
}
