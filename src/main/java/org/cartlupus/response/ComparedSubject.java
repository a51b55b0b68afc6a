package org.cartlupus.response;

import java.util.List;
import org.cartlupus.domain.evaluation.CriteriaComparison;
import org.cartlupus.domain.evaluation.SubjectEvaluation;
import org.cartlupus.domain.subject.SubjectRecord;

/**
 * One participant under several criteria sets.
 *
 * @param evaluations one for each set that the comparison names, in its order
 */
public record ComparedSubject(
        SubjectRecord record, List<SubjectEvaluation> evaluations, CriteriaComparison comparison) {}
