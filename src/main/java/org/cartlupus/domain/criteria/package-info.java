/** Criteria sets: every threshold of the end points as named, versioned data (clinical rules 5.2 and appendix A). */
@NullMarked
package org.cartlupus.domain.criteria;

import org.jspecify.annotations.NullMarked;
