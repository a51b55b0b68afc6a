/** Code systems of the trial and of the laboratories, and what their codes mean to the rules. */
@NullMarked
package org.cartlupus.terminology;

import org.jspecify.annotations.NullMarked;
