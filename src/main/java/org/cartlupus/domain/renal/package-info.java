/** Kidney function, proteinuria, and complete or partial renal response (clinical rules 5 and 6). */
@NullMarked
package org.cartlupus.domain.renal;

import org.jspecify.annotations.NullMarked;
