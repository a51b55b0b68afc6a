/**
 * Nine of the 24 SLEDAI-2K items, proposed from laboratory values and temperatures (clinical rules 1.2, 1.4).
 *
 * <p>A proposal stands beside what the clinician entered and never replaces it: only a clinician can say that a finding
 * is due to lupus and not to an infection, to lymphodepletion or to the CAR-T cells.
 */
@NullMarked
package org.cartlupus.domain.activity.sledai;

import org.jspecify.annotations.NullMarked;
