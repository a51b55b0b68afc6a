package org.cartlupus.domain.toxicity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.ValueChoice;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.GradeFlag;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.safety.GradingSystem;
import org.cartlupus.domain.safety.icans.CapdScore;
import org.cartlupus.domain.safety.icans.IcansAssessment;
import org.cartlupus.domain.safety.icans.PointRange;
import org.cartlupus.domain.toxicity.ToxicityFinding.EnteredGrade;
import org.cartlupus.domain.toxicity.ToxicityFinding.Graded;
import org.cartlupus.domain.toxicity.ToxicityFinding.Kind;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/** Neurotoxicity by ASTCT, from each day's assessment (clinical rules 7.2). */
final class NeurotoxicityReview {

    private static final int ICE_FROM_YEARS = 12;

    private final ToxicityRecord record;

    NeurotoxicityReview(ToxicityRecord record) {
        this.record = record;
    }

    List<ToxicityFinding> findings() {
        List<ToxicityFinding> findings = new ArrayList<>();
        for (Observed<IcansSigns> signs : ValueChoice.ofEachDay(record.icans())) {
            if (record.isSinceInfusion(signs.date())) {
                findings.add(finding(signs.date(), signs.value(), signs.evidence(), false));
            }
        }
        record.events().stream()
                .filter(event -> event.fatal() && isNeurotoxicity(event))
                .findFirst()
                .ifPresent(event -> Optional.ofNullable(event.course().end().latest())
                        .ifPresent(day -> findings.add(finding(day, NOTHING, event.evidence(), true))));
        return findings;
    }

    private static final IcansSigns NOTHING =
            new IcansSigns(null, null, null, Truth.UNKNOWN, Truth.UNKNOWN, null, null, Truth.UNKNOWN, null);

    private static boolean isNeurotoxicity(AdverseEvent event) {
        String term = event.term().normalized();
        return term.contains("icans")
                || term.contains("neurotoxicity")
                || event.specialInterest().contains("ICANS");
    }

    private ToxicityFinding finding(LocalDate day, IcansSigns signs, Evidence evidence, boolean fatal) {
        Integer age = record.ageYears(day).orElse(null);
        Integer ice = signs.ice();
        Integer capd = signs.capd();
        GradeProposal grade = new IcansAssessment(
                        age,
                        signs.delayAtBaseline(),
                        ice == null ? null : PointRange.exactly(ice),
                        capd == null ? null : CapdScore.of(capd),
                        signs.capdImpossible(),
                        signs.arousal(),
                        signs.seizure(),
                        signs.deepFocalWeakness(),
                        signs.oedema(),
                        fatal)
                .grade();
        Set<GradeFlag> flags = EnumSet.noneOf(GradeFlag.class);
        flags.addAll(grade.flags());
        boolean asks = !fatal && asksForArousal(signs, age);
        if (asks) {
            flags.add(GradeFlag.AROUSAL_NOT_RECORDED);
        }
        Integer entered = signs.grade();
        boolean differs = entered != null
                && (entered < grade.bounds().lowest()
                        || entered > grade.bounds().highest());
        if (differs) {
            flags.add(GradeFlag.TOXICITY_GRADE_MISMATCH);
        }
        return new ToxicityFinding(
                Kind.ICANS_ASTCT,
                fatal ? day + ".fatal" : day.toString(),
                day,
                day,
                new Graded(GradingSystem.ASTCT_ICANS, grade.bounds(), grade.unknownReasons()),
                grade.standing(),
                grade.dictionary(),
                "Neurotoxicity by " + grade.dictionary() + " on " + record.text(day) + ": grade " + grade.bounds()
                        + " by " + grade.criterion()
                        + (entered == null ? "" : "; entered grade " + entered)
                        + (differs ? ", which differs." : ".")
                        + (asks
                                ? " An ICE of 0 is grade 3 in a child who can be awakened and grade 4 in one who cannot:"
                                        + " record the level of consciousness."
                                : ""),
                List.of(),
                entered == null ? List.of() : List.of(new EnteredGrade(GradingSystem.ASTCT_ICANS, entered)),
                flags,
                List.of(evidence));
    }

    /** Trap 31: an ICE of 0 alone is never grade 4. */
    private static boolean asksForArousal(IcansSigns signs, @Nullable Integer age) {
        Integer ice = signs.ice();
        return ice != null && ice == 0 && signs.arousal() == null && (age == null || age >= ICE_FROM_YEARS);
    }
}
