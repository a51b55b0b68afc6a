/** Visit status: what is there of each visit, what is missing, whether it still matters, and what was recorded before. */
@NullMarked
package org.cartlupus.visitstatus;

import org.jspecify.annotations.NullMarked;
