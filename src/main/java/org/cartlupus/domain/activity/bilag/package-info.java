/**
 * BILAG-2004 grades proposed from items and laboratory values (clinical rules 2.2–2.6).
 *
 * <p><strong>These rules have not been checked against the licensed BILAG-2004 documents.</strong> They were written down
 * from memory, with the published rules of the 1988 index as a guide; the study team must compare them with the index
 * before relying on them. Every proposal therefore carries {@link
 * org.cartlupus.domain.activity.bilag.GradeFlag#RULES_NOT_VERIFIED}, stands beside the grade that a clinician entered and
 * never replaces it: the SRI uses entered grades only.
 *
 * <p>Items are described in words of our own; the text of the form belongs to its authors.
 */
@NullMarked
package org.cartlupus.domain.activity.bilag;

import org.jspecify.annotations.NullMarked;
