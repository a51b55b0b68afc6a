package org.cartlupus.demo;

import java.time.LocalDate;

/** A visit that took place. A child has each visit once at most. */
public record Visit(TrialVisit of, LocalDate day) {

    /** Name of the visit within the child's course, for example {@code m3}. */
    public String key() {
        return of.key();
    }
}
