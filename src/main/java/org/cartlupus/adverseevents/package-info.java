/**
 * Summarising the adverse events of a study: who had which event how badly, by arm and term, and which laboratory values
 * an investigator may still have to judge.
 */
@NullMarked
package org.cartlupus.adverseevents;

import org.jspecify.annotations.NullMarked;
