/**
 * End points composed of several disease-activity scores (clinical rules 4): SRI-4 to SRI-8, BICLA, LLDAS, and DORIS
 * remission on and off treatment. The criteria are pure conditions on given scores; the responses choose the scores of a
 * visit from a participant's record.
 *
 * <p>SLEDAI-2K here is always the index of 2000; a missing score, grade or dose makes a condition UNKNOWN, never met.
 */
@NullMarked
package org.cartlupus.domain.composite;

import org.jspecify.annotations.NullMarked;
