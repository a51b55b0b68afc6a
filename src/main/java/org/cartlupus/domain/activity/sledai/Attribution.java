package org.cartlupus.domain.activity.sledai;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Whether positive findings are due to lupus (clinical rules 1.2): the clinician's word decides; else a documented cause
 * of that day excludes the finding; else, with another possible cause or in the weeks after the infusion, it stays open;
 * else lupus is assumed.
 */
record Attribution(ProposalContext context, int openDays) {

    SledaiProposal judge(SledaiItem item, ItemReadings readings) {
        Set<ProposalFlag> flags = EnumSet.noneOf(ProposalFlag.class);
        flags.addAll(readings.flags());
        Set<ExclusionCause> causes = EnumSet.noneOf(ExclusionCause.class);
        List<Evidence> evidence = new ArrayList<>();
        Truth measured = Truth.FALSE;
        Truth present = Truth.FALSE;
        for (List<Observed<Reading>> group : readings.groups()) {
            if (group.isEmpty()) {
                measured = measured.or(Truth.UNKNOWN);
                present = present.or(Truth.UNKNOWN);
            }
            for (Observed<Reading> reading : group) {
                Truth positive = reading.value().positive();
                measured = measured.or(positive);
                flags.addAll(reading.value().flags());
                evidence.add(reading.evidence());
                if (positive.isFalse()) {
                    continue;
                }
                Judgement judgement = judgement(item, reading);
                present = present.or(positive.and(judgement.dueToLupus()));
                flags.addAll(judgement.flags());
                causes.addAll(judgement.causes());
                evidence.addAll(judgement.evidence());
            }
        }
        @Nullable Truth ofItem = context.attributedToSle().get(item);
        return new SledaiProposal(
                item,
                measured,
                ofItem != null && ofItem.isFalse() ? Truth.FALSE : present,
                Collections.unmodifiableSet(causes),
                Collections.unmodifiableSet(flags),
                evidence.stream().distinct().sorted().toList());
    }

    /**
     * Of one finding beyond its cut-off.
     *
     * @param causes documented causes of that day
     * @param evidence records of what else may have caused it
     */
    private record Judgement(
            Truth dueToLupus, Set<ProposalFlag> flags, Set<ExclusionCause> causes, List<Evidence> evidence) {}

    private Judgement judgement(SledaiItem item, Observed<Reading> reading) {
        LocalDate date = reading.date();
        List<Exclusion> explaining = context.exclusions().stream()
                .filter(exclusion -> exclusion.explains(item, date))
                .toList();
        Set<ExclusionCause> causes = EnumSet.noneOf(ExclusionCause.class);
        explaining.stream()
                .filter(Exclusion::isDocumented)
                .map(Exclusion::cause)
                .forEach(causes::add);
        List<Evidence> evidence = explaining.stream()
                .flatMap(exclusion -> exclusion.evidence().stream())
                .toList();
        @Nullable Truth said = clinicianOn(item, reading.evidence());
        if (said != null) {
            Set<ProposalFlag> flags =
                    switch (said) {
                        case TRUE -> Set.of();
                        case FALSE -> Set.of(ProposalFlag.NOT_ATTRIBUTED);
                        case UNKNOWN -> Set.of(ProposalFlag.ATTRIBUTION_OPEN);
                    };
            return new Judgement(said, flags, causes, evidence);
        }
        if (!causes.isEmpty()) {
            return new Judgement(Truth.FALSE, Set.of(ProposalFlag.EXCLUDED_BY_CAUSE), causes, evidence);
        }
        return !explaining.isEmpty() || isInOpenPeriod(date)
                ? new Judgement(Truth.UNKNOWN, Set.of(ProposalFlag.ATTRIBUTION_OPEN), causes, evidence)
                : new Judgement(Truth.TRUE, Set.of(), causes, evidence);
    }

    /**
     * An item that is not lupus scores nothing, whatever was said of a value. Else the word on the value is the sharper
     * one.
     *
     * @return {@code null} if nothing was said
     */
    private @Nullable Truth clinicianOn(SledaiItem item, Evidence value) {
        Truth ofItem = context.attributedToSle().get(item);
        Truth ofValue = context.attributedValues().get(value);
        return ofValue == null || ofItem != null && ofItem.isFalse() ? ofItem : ofValue;
    }

    private boolean isInOpenPeriod(LocalDate date) {
        @Nullable LocalDate dayZero = context.dayZero();
        return dayZero != null && !date.isBefore(dayZero) && !date.isAfter(dayZero.plusDays(openDays));
    }
}
