package org.cartlupus.domain.renal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.verdict.Notice;
import org.jspecify.annotations.Nullable;

/** What a reader should know about an eGFR: a height too old to use, a result hardly possible (clinical rules 6.2). */
final class FunctionNotices {

    private static final BigDecimal HARDLY_POSSIBLE = BigDecimal.valueOf(150);

    private FunctionNotices() {}

    static boolean isHardlyPossible(KidneyFunction function) {
        return Criterion.on(function.egfr(), egfr -> egfr.isMoreThan(HARDLY_POSSIBLE))
                .isTrue();
    }

    static Set<Notice> of(@Nullable KidneyFunction function, EgfrCriteria criteria) {
        Set<Notice> notices = new LinkedHashSet<>();
        if (function == null) {
            return notices;
        }
        String sample = function.evidence().get(0).reference();
        if (function.staleHeight() != null) {
            notices.add(Notice.of(
                    Notice.Kind.STALE_HEIGHT,
                    sample,
                    function.sampled().toString(),
                    function.staleHeight().toString(),
                    Integer.toString(criteria.maxHeightAgeDays())));
        }
        Measured egfr = function.egfr();
        if (egfr != null && isHardlyPossible(function)) {
            notices.add(Notice.of(
                    Notice.Kind.UNUSUAL_VALUE,
                    sample,
                    "eGFR " + egfr.mapRising(value -> value.setScale(1, RoundingMode.HALF_UP))
                            + " mL/min/1.73 m² is above " + HARDLY_POSSIBLE));
        }
        return notices;
    }
}
