/**
 * From a subject's record to verdicts: every end point at every visit, and the order in which events decide (clinical
 * rules 0.2, 4.3).
 *
 * <p>{@link org.cartlupus.domain.evaluation.SubjectEvaluation} asks the end points what the data say,
 * {@code DecisionTable} lets the events go first, and {@code VerdictSentence} puts the result into words. What counts as
 * an event is in {@code Events}, which of them a criteria set lets decide in {@code EventRules}.
 */
@NullMarked
package org.cartlupus.domain.evaluation;

import org.jspecify.annotations.NullMarked;
