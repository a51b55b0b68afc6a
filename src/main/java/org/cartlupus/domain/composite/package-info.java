/** End points composed of several disease-activity scores: the SRI and its relatives (clinical rules 4). */
@NullMarked
package org.cartlupus.domain.composite;

import org.jspecify.annotations.NullMarked;
