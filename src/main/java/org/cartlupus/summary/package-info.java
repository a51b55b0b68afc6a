/**
 * The response of a study: every participant is judged by the rules of {@link org.cartlupus.response}, and the verdicts
 * are counted by visit, end point and arm, with exact intervals (clinical rules 9); and the same under several criteria
 * sets side by side, with who flips (clinical rules 5.2).
 */
@NullMarked
package org.cartlupus.summary;

import org.jspecify.annotations.NullMarked;
