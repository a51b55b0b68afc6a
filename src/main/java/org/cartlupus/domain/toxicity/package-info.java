/**
 * What one participant's record says of toxicities: the rules of {@code domain.safety} applied to all the values,
 * assessments and events of a child (clinical rules 7.1 to 7.7). Everything here is proposed to the investigator, and
 * nothing of it decides an end point.
 */
@NullMarked
package org.cartlupus.domain.toxicity;

import org.jspecify.annotations.NullMarked;
