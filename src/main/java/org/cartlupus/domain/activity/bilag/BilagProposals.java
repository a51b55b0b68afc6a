package org.cartlupus.domain.activity.bilag;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagSystem;

/** Proposed grades of one assessment, to be shown beside the entered ones, which stay what counts. */
public record BilagProposals(Map<BilagSystem, GradeProposal> bySystem, BilagHistory history) {

    public BilagProposals {
        Map<BilagSystem, GradeProposal> copy = new EnumMap<>(BilagSystem.class);
        copy.putAll(bySystem);
        bySystem = Collections.unmodifiableMap(copy);
    }

    /** @throws IllegalArgumentException if two proposals are for one system */
    public static BilagProposals of(Collection<GradeProposal> proposals, BilagHistory history) {
        Map<BilagSystem, GradeProposal> bySystem = new EnumMap<>(BilagSystem.class);
        for (GradeProposal proposal : proposals) {
            if (bySystem.put(proposal.system(), proposal) != null) {
                throw new IllegalArgumentException(
                        "Two proposals for " + proposal.system().code());
            }
        }
        return new BilagProposals(bySystem, history);
    }

    /** Systems whose entered grade the answers rule out. A system without an entered grade differs from nothing. */
    public Set<BilagSystem> mismatches(BilagAssessment entered) {
        Set<BilagSystem> differing = EnumSet.noneOf(BilagSystem.class);
        bySystem.forEach((system, proposal) -> {
            if (entered.grade(system).filter(proposal::contradicts).isPresent()) {
                differing.add(system);
            }
        });
        return differing;
    }

    /** The flags to show at one system beside the entered grade. */
    public Set<GradeFlag> flags(BilagSystem system, BilagAssessment entered) {
        Set<GradeFlag> flags = EnumSet.noneOf(GradeFlag.class);
        GradeProposal proposal = bySystem.get(system);
        if (proposal != null) {
            flags.addAll(proposal.flags());
        }
        if (mismatches(entered).contains(system)) {
            flags.add(GradeFlag.BILAG_GRADE_MISMATCH);
        }
        if (history.impossibleE(entered).contains(system)) {
            flags.add(GradeFlag.E_AFTER_INVOLVEMENT);
        }
        return flags;
    }
}
