/** Criteria sets as the study team writes them: JSON in, {@code CriteriaSet} out, or every mistake with its path. */
@NullMarked
package org.cartlupus.criteria;

import org.jspecify.annotations.NullMarked;
