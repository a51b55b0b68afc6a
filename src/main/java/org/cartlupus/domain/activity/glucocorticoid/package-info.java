/** Glucocorticoid doses as prednisone equivalents, because end points cap them in mg of prednisone (trap 65). */
@NullMarked
package org.cartlupus.domain.activity.glucocorticoid;

import org.jspecify.annotations.NullMarked;
