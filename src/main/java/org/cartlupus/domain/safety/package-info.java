/**
 * Safety of the participant: adverse events and grades (clinical rules 7).
 *
 * <p>This package holds the words that all gradings share: the range of grades that the data leave open, a proposal with
 * its reasons, the adverse event itself. Each grading has a package of its own, because the same condition has several
 * that must never be mixed: cytokine release syndrome by CTCAE is not cytokine release syndrome by ASTCT.
 *
 * <p>A grade computed here is a <em>proposal</em>. An abnormal value becomes an adverse event only when the investigator
 * says so (clinical rules 7.3, rule 4).
 */
@NullMarked
package org.cartlupus.domain.safety;

import org.jspecify.annotations.NullMarked;
