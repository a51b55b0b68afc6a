/** Puts the trial itself into an empty database: study, schedule, measures and criteria sets. */
@NullMarked
package org.cartlupus.server.trial;

import org.jspecify.annotations.NullMarked;
