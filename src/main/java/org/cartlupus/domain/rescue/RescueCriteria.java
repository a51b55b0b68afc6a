package org.cartlupus.domain.rescue;

import java.math.BigDecimal;

/**
 * How rescue is recognised from drug and dose (criteria set, key {@code rescue}; clinical rules 4.3). All end points share
 * it; how long treatment of CAR-T toxicity is allowed is {@code sri.rescueToxicityAllowanceDays}.
 *
 * @param policy what a recognised rescue means
 * @param steroidMgPerKgPerDayGt mg of prednisone per kg of body weight and day above which a steroid counts
 * @param steroidPulseMgGe mg of prednisone at once or in a day from which a steroid is a pulse; clinical rules 4.3 names
 *     none, the default of 250 mg is the usual definition of a pulse and from memory
 * @param stressDoseDays days for which a steroid given for an infection or another reason than lupus is a stress dose
 */
public record RescueCriteria(
        RescuePolicy policy, BigDecimal steroidMgPerKgPerDayGt, BigDecimal steroidPulseMgGe, int stressDoseDays) {

    public static final RescueCriteria DEFAULT =
            new RescueCriteria(RescuePolicy.REPORT, new BigDecimal("0.5"), BigDecimal.valueOf(250), 7);

    /** @throws IllegalArgumentException if a dose is not positive, or the days are negative */
    public RescueCriteria {
        if (steroidMgPerKgPerDayGt.signum() <= 0 || steroidPulseMgGe.signum() <= 0 || stressDoseDays < 0) {
            throw new IllegalArgumentException("Doses must be positive and days not negative");
        }
    }

    /** The same with another policy. */
    public RescueCriteria with(RescuePolicy other) {
        return new RescueCriteria(other, steroidMgPerKgPerDayGt, steroidPulseMgGe, stressDoseDays);
    }
}
