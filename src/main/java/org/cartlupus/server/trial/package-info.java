/** Puts into the database what a start finds missing: the published definitions, then study, schedule and criteria. */
@NullMarked
package org.cartlupus.server.trial;

import org.jspecify.annotations.NullMarked;
