package org.cartlupus.evidence;

import java.time.Instant;
import org.cartlupus.domain.calendar.ResultStatus;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * How and when a result was reported, and what a clinician said of its cause.
 *
 * @param effective FHIR date or dateTime as sent, of a period its end; {@code null} if there is none
 * @param issued {@code null} if unknown
 * @param attributedToSle whether the clinician takes the value for lupus, UNKNOWN if that cannot be told; {@code null} if
 *     nothing was said
 */
public record Reporting(
        ResultStatus status, @Nullable String effective, @Nullable Instant issued, @Nullable Truth attributedToSle) {

    /** Of whose cause nothing was said. */
    public Reporting(ResultStatus status, @Nullable String effective, @Nullable Instant issued) {
        this(status, effective, issued, null);
    }

    void write(FactWriter out) {
        out.name(status);
        out.text(effective);
        out.instant(issued);
        out.text(attributedToSle == null ? null : attributedToSle.name());
    }

    static Reporting read(FactReader in) {
        return new Reporting(
                in.name(ResultStatus.class), in.textOrNull(), in.instantOrNull(), in.nameOrNull(Truth.class));
    }
}
