/** From a subject's record to verdicts: every end point at every visit, and the order in which events decide. */
@NullMarked
package org.cartlupus.domain.evaluation;

import org.jspecify.annotations.NullMarked;
