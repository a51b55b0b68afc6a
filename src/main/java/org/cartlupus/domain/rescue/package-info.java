/**
 * Rescue recognised from drug and dose, beside the coded reason (clinical rules 4.3): a new biologic or immunosuppressant,
 * an increase, a steroid pulse or rise, immunoglobulins without lack of them, plasma exchange; and what the same section
 * does not count. The coded reason stays decisive; what a criteria set does with a recognised rescue is its {@link
 * org.cartlupus.domain.rescue.RescuePolicy}.
 */
@NullMarked
package org.cartlupus.domain.rescue;

import org.jspecify.annotations.NullMarked;
