package org.cartlupus.evidence;

import java.time.Instant;
import org.cartlupus.domain.calendar.ResultStatus;
import org.jspecify.annotations.Nullable;

/**
 * How and when a result was reported.
 *
 * @param effective FHIR date or dateTime as sent, of a period its end; {@code null} if there is none
 * @param issued {@code null} if unknown
 */
public record Reporting(ResultStatus status, @Nullable String effective, @Nullable Instant issued) {

    void write(FactWriter out) {
        out.name(status);
        out.text(effective);
        out.instant(issued);
    }

    static Reporting read(FactReader in) {
        return new Reporting(in.name(ResultStatus.class), in.textOrNull(), in.instantOrNull());
    }
}
