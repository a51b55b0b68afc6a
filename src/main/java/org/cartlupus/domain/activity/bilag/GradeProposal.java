package org.cartlupus.domain.activity.bilag;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;

/**
 * The grade that items and values suggest for one system, as the set of grades that missing answers leave possible. By
 * rules that nobody has yet compared with the licensed index: {@link GradeFlag#RULES_NOT_VERIFIED} is always among the
 * flags.
 *
 * @param possible never empty
 */
public record GradeProposal(BilagSystem system, Set<BilagGrade> possible, Set<GradeFlag> flags) {

    /** @throws IllegalArgumentException if no grade is possible */
    public GradeProposal {
        if (possible.isEmpty()) {
            throw new IllegalArgumentException("Some grade must be possible for " + system);
        }
        possible = Collections.unmodifiableSet(EnumSet.copyOf(possible));
        Set<GradeFlag> all = EnumSet.of(GradeFlag.RULES_NOT_VERIFIED);
        all.addAll(flags);
        flags = Collections.unmodifiableSet(all);
    }

    /** The grade, if only one is possible; empty is UNKNOWN. */
    public Optional<BilagGrade> grade() {
        return possible.size() == 1 ? Optional.of(possible.iterator().next()) : Optional.empty();
    }

    /** True if the answers rule the grade out. */
    public boolean contradicts(BilagGrade entered) {
        return !possible.contains(entered);
    }
}
