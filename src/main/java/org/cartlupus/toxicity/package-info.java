/** Deriving the toxicities of one participant from everything that is recorded, at any moment, with its evidence. */
@NullMarked
package org.cartlupus.toxicity;

import org.jspecify.annotations.NullMarked;
