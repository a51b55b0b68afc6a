package org.cartlupus.domain.activity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The BILAG-2004 grades that a clinician entered at one assessment; they are the authoritative input of the SRI
 * (clinical rules 2.1).
 *
 * @param grades grade by system; an absent system was not graded, which says nothing about its activity
 */
public record BilagAssessment(Map<BilagSystem, BilagGrade> grades) {

    public BilagAssessment {
        Map<BilagSystem, BilagGrade> copy = new EnumMap<>(BilagSystem.class);
        copy.putAll(grades);
        grades = Collections.unmodifiableMap(copy);
    }

    public Optional<BilagGrade> grade(BilagSystem system) {
        return Optional.ofNullable(grades.get(system));
    }

    /** Systems without a grade, in the order of the form. */
    public Set<BilagSystem> ungradedSystems() {
        Set<BilagSystem> ungraded = EnumSet.allOf(BilagSystem.class);
        ungraded.removeAll(grades.keySet());
        return Collections.unmodifiableSet(ungraded);
    }
}
