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
                present = present.or(positive.and(dueToLupus(item, reading.date())));
                flags.addAll(reading.value().flags());
                evidence.add(reading.evidence());
                if (!positive.isFalse()) {
                    flags.addAll(attributionFlags(item, reading.date()));
                    causes.addAll(causesOn(item, reading.date()));
                }
            }
        }
        return new SledaiProposal(
                item,
                measured,
                clinicianOn(item).isFalse() ? Truth.FALSE : present,
                Collections.unmodifiableSet(causes),
                Collections.unmodifiableSet(flags),
                evidence.stream().distinct().sorted().toList());
    }

    private Truth dueToLupus(SledaiItem item, LocalDate date) {
        Truth clinician = clinicianOn(item);
        if (!clinician.isUnknown()) {
            return clinician;
        }
        if (!causesOn(item, date).isEmpty()) {
            return Truth.FALSE;
        }
        return isOpen(item, date) ? Truth.UNKNOWN : Truth.TRUE;
    }

    private Set<ProposalFlag> attributionFlags(SledaiItem item, LocalDate date) {
        Truth clinician = clinicianOn(item);
        if (!clinician.isUnknown()) {
            return clinician.isFalse() ? Set.of(ProposalFlag.NOT_ATTRIBUTED) : Set.of();
        }
        if (!causesOn(item, date).isEmpty()) {
            return Set.of(ProposalFlag.EXCLUDED_BY_CAUSE);
        }
        return isOpen(item, date) ? Set.of(ProposalFlag.ATTRIBUTION_OPEN) : Set.of();
    }

    private Truth clinicianOn(SledaiItem item) {
        return context.attributedToSle().getOrDefault(item, Truth.UNKNOWN);
    }

    private Set<ExclusionCause> causesOn(SledaiItem item, LocalDate date) {
        Set<ExclusionCause> causes = EnumSet.noneOf(ExclusionCause.class);
        for (Exclusion exclusion : context.exclusions()) {
            if (exclusion.isDocumented() && exclusion.explains(item, date)) {
                causes.add(exclusion.cause());
            }
        }
        return causes;
    }

    private boolean isOpen(SledaiItem item, LocalDate date) {
        return isInOpenPeriod(date)
                || context.exclusions().stream().anyMatch(possible -> possible.explains(item, date));
    }

    private boolean isInOpenPeriod(LocalDate date) {
        @Nullable LocalDate dayZero = context.dayZero();
        return dayZero != null && !date.isBefore(dayZero) && !date.isAfter(dayZero.plusDays(openDays));
    }
}
