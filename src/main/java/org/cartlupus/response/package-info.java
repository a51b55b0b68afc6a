/** Evaluating a response: which participants, which end points and visits, under which criteria, as of which day. */
@NullMarked
package org.cartlupus.response;

import org.jspecify.annotations.NullMarked;
