/**
 * Disease activity as clinicians enter it: SLEDAI-2K, BILAG-2004, PGA (clinical rules 1.1, 1.3, 2.7, 3).
 *
 * <p>A missing item, grade or assessment stays missing: every answer is a {@link org.cartlupus.domain.quantity.Truth}
 * computed over all values that the missing ones could have, so that a later entry can complete an answer but never
 * reverse one.
 */
@NullMarked
package org.cartlupus.domain.activity;

import org.jspecify.annotations.NullMarked;
