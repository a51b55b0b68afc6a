/**
 * What single observations say, in the terms of the activity indices: cells in the urine, casts, protein, complement,
 * antibodies, temperature, blood counts (clinical rules 1.2).
 *
 * <p>These are the inputs from which items and grades are proposed. They carry the reference range of their own
 * observation, because a limit of another laboratory, or of adults, would judge a child wrongly.
 */
@NullMarked
package org.cartlupus.domain.activity.finding;

import org.jspecify.annotations.NullMarked;
