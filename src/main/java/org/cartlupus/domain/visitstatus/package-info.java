/**
 * What is there of a visit, what is missing, and whether what is missing can still change the verdict: the question of
 * the people at the bedside, answered by the rules that judge, tried on values that might yet come.
 */
@NullMarked
package org.cartlupus.domain.visitstatus;

import org.jspecify.annotations.NullMarked;
