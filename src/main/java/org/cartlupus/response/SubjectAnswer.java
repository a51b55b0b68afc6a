package org.cartlupus.response;

import org.cartlupus.domain.evaluation.SubjectEvaluation;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.outcome.Issue;
import org.jspecify.annotations.Nullable;

/**
 * The answer about one participant: an evaluation, or the reason why there can be none.
 *
 * @param evaluation {@code null} exactly if there is an obstacle
 */
public record SubjectAnswer(SubjectRecord record, @Nullable SubjectEvaluation evaluation, @Nullable Issue obstacle) {}
