/** One participant as the rules see them: who, when treated, what was measured, what happened. */
@NullMarked
package org.cartlupus.domain.subject;

import org.jspecify.annotations.NullMarked;
