/**
 * Composite end points beside SRI-4: SRI-5 to SRI-8, BICLA, LLDAS, DORIS remission (clinical rules 4.1, 4.4).
 *
 * <p>Each is a set of criteria (data with the published defaults) that answers with its components, every one of them
 * three-valued, so that a reader sees which one failed and which one nobody knows.
 */
@NullMarked
package org.cartlupus.domain.activity.composite;

import org.jspecify.annotations.NullMarked;
