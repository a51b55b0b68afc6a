/**
 * Entered scores held beside what laboratory values and medication say (clinical rules 1.2, 1.4, 2.1, 2.5, 2.6): the bridge
 * from a participant's record to the proposals of {@code domain.activity}.
 *
 * <p>The clinician's entry always counts. A difference is said only where the values leave no doubt; where one is missing,
 * of unknown cause, or without its laboratory's range, nothing is said.
 */
@NullMarked
package org.cartlupus.domain.proposal;

import org.jspecify.annotations.NullMarked;
