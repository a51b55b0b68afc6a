package org.cartlupus.domain.safety.ctcae;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.GradeBounds;
import org.cartlupus.domain.safety.ReferenceRange;
import org.cartlupus.domain.safety.UnknownReason;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a rule say of one value: the grade is at least that of the worst line reached, and at most that of
 * the worst line not excluded.
 *
 * @param deciding the line that establishes the lowest possible grade, {@code null} if that is 0
 */
record Assessment(GradeBounds bounds, @Nullable Threshold deciding, Set<UnknownReason> reasons) {

    /** The value under assessment, with what its lines may refer to. */
    record Subject(Measured value, ReferenceRange range, Baseline baseline, ClinicalFindings findings) {}

    /**
     * What is known of the value before treatment.
     *
     * @param value {@code null} if nothing
     * @param isReal false if {@code value} only stands for "somewhere beyond the limit"
     */
    record Baseline(@Nullable Measured value, boolean isReal) {}

    /** Whether the value lies outside its own range at all; lines that refer to a baseline need not ask. */
    record Gate(Truth open, UnknownReason reason) {}

    /** Judges {@code bands}; every line without reference to a baseline holds only as far as the gate is open. */
    static Assessment of(List<Threshold> bands, Subject subject, Gate gate) {
        int lowest = 0;
        int highest = 0;
        Threshold deciding = null;
        Map<UnknownReason, Integer> openUpTo = new EnumMap<>(UnknownReason.class);
        for (Threshold band : bands) {
            Set<UnknownReason> reasons = EnumSet.noneOf(UnknownReason.class);
            Truth reached = isReached(band, subject, gate, reasons);
            if (reached.isTrue() && band.grade() > lowest) {
                lowest = band.grade();
                deciding = band;
            }
            if (!reached.isFalse()) {
                highest = Math.max(highest, band.grade());
            }
            if (reached.isUnknown()) {
                reasons.forEach(reason -> openUpTo.merge(reason, band.grade(), Math::max));
            }
        }
        Set<UnknownReason> reasons = EnumSet.noneOf(UnknownReason.class);
        for (Map.Entry<UnknownReason, Integer> open : openUpTo.entrySet()) {
            if (open.getValue() > lowest) {
                reasons.add(open.getKey());
            }
        }
        return new Assessment(GradeBounds.between(lowest, highest), deciding, reasons);
    }

    /** The outcome while it is open which of two sets of lines applies. */
    Assessment either(Assessment other, UnknownReason openQuestion) {
        GradeBounds both = bounds.either(other.bounds);
        Set<UnknownReason> all = EnumSet.noneOf(UnknownReason.class);
        if (!both.isKnown()) {
            all.addAll(reasons);
            all.addAll(other.reasons);
            all.add(openQuestion);
        }
        return new Assessment(both, bounds.lowest() <= other.bounds.lowest() ? deciding : other.deciding, all);
    }

    private static Truth isReached(Threshold band, Subject subject, Gate gate, Set<UnknownReason> reasons) {
        Truth reached = liesSo(band, subject, reasons);
        Threshold.Condition condition = band.condition();
        if (condition != null) {
            Truth holds = condition.holds(subject.findings());
            if (holds.isUnknown()) {
                reasons.add(UnknownReason.FINDING_NOT_KNOWN);
            }
            reached = reached.and(holds);
        }
        if (!band.limit().reference().isBaseline()) {
            if (gate.open().isUnknown()) {
                reasons.add(gate.reason());
            }
            reached = reached.and(gate.open());
        }
        return reached;
    }

    private static Truth liesSo(Threshold band, Subject subject, Set<UnknownReason> reasons) {
        Optional<Measured> limit =
                band.limit().resolve(subject.range(), subject.baseline().value());
        if (limit.isEmpty()) {
            reasons.add(band.limit().missing());
            return Truth.UNKNOWN;
        }
        Truth lies = band.relation().holds(subject.value(), limit.get());
        if (lies.isUnknown()) {
            boolean forWantOfBaseline =
                    band.limit().reference().isBaseline() && !subject.baseline().isReal();
            reasons.add(forWantOfBaseline ? UnknownReason.NO_BASELINE : UnknownReason.CENSORED_VALUE);
        }
        return lies;
    }
}
