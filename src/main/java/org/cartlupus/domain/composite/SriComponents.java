package org.cartlupus.domain.composite;

import org.cartlupus.domain.quantity.Truth;

/**
 * The three conditions of the SRI at a visit (clinical rules 4.1).
 *
 * @param sledai SLEDAI-2K fell by the required number of points
 * @param bilag no new A and not more than the allowed new B
 * @param pga the physician's assessment did not worsen by the limit or more
 */
public record SriComponents(Truth sledai, Truth bilag, Truth pga) {

    /** All three; one FALSE decides even where others are UNKNOWN. */
    public Truth response() {
        return sledai.and(bilag).and(pga);
    }
}
