package org.cartlupus.domain.composite;

import java.math.BigDecimal;
import org.cartlupus.domain.activity.PgaAssessment;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.glucocorticoid.DoseLimit;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Remission by the DORIS definition of 2021, on or off treatment, whatever the serology (clinical rules 4.4).
 *
 * @param pgaBelow on 0–3, strict
 * @param prednisone highest dose
 * @param immunosuppressantAllowed whether stable immunosuppressants and biologics are compatible with remission;
 *     antimalarials always are
 */
public record DorisCriteria(BigDecimal pgaBelow, DoseLimit prednisone, boolean immunosuppressantAllowed) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public static final DorisCriteria ON_TREATMENT = new DorisCriteria(HALF, DoseLimit.perDay("5"), true);

    /** Drug-free remission, the question that CAR-T cells raise. */
    public static final DorisCriteria OFF_TREATMENT = new DorisCriteria(HALF, DoseLimit.perDay("0"), false);

    /**
     * @param clinicallyInactive SLEDAI-2K without complement and anti-dsDNA is zero
     * @param pgaLow PGA below the limit
     * @param prednisoneLow prednisone within the limit
     * @param maintenanceAllowed stable where drugs are allowed, else none taken
     */
    public record Components(Truth clinicallyInactive, Truth pgaLow, Truth prednisoneLow, Truth maintenanceAllowed) {

        public Truth remission() {
            return clinicallyInactive.and(pgaLow).and(prednisoneLow).and(maintenanceAllowed);
        }
    }

    /**
     * @param visit {@code null} if not scored
     * @param pga {@code null} if not assessed
     */
    public Components evaluate(@Nullable SledaiAssessment visit, @Nullable PgaAssessment pga, Maintenance maintenance) {
        return new Components(
                ScoredItems.of(visit).clinicalScore().isAtMost(0),
                pga == null ? Truth.UNKNOWN : Truth.of(pga.onZeroToThree().compareTo(pgaBelow) < 0),
                prednisone.admits(maintenance.prednisone()),
                immunosuppressantAllowed
                        ? maintenance.stableAndTolerated()
                        : maintenance.immunosuppressantOrBiologic().not());
    }
}
