package org.cartlupus.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.cartlupus.domain.quantity.Measured;
import org.jspecify.annotations.Nullable;

/**
 * One result as the laboratory or ward reported it.
 *
 * @param key name within the child's course, for example {@code m3.upcr}; never used twice
 * @param taken local time of sampling
 * @param issued local time at which the result was released
 * @param value in the unit of the assay; censored where outside what the assay can tell apart
 * @param range {@code null} where the laboratory prints none
 * @param quantificationLimit lowest amount that the assay quantifies, {@code null} where it is not stated
 * @param visit {@code null} for a sample of the hospital stay between visits
 */
public record Reading(
        String key,
        Assay assay,
        LocalDateTime taken,
        LocalDateTime issued,
        Measured value,
        @Nullable ReferenceRange range,
        @Nullable BigDecimal quantificationLimit,
        Status status,
        @Nullable Visit visit) {

    /** Life of a result. Each result is sent once, in its last state. */
    public enum Status {
        FINAL,
        /** Replaces a result that was final. */
        AMENDED,
        ENTERED_IN_ERROR
    }

    public LocalDate day() {
        return taken.toLocalDate();
    }

    Reading replaced(String newKey, Status newStatus, Measured newValue, LocalDateTime newlyIssued) {
        return new Reading(newKey, assay, taken, newlyIssued, newValue, range, quantificationLimit, newStatus, visit);
    }
}
