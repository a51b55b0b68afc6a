package org.cartlupus.toxicity;

import java.util.List;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.toxicity.ToxicityFinding;
import org.cartlupus.domain.verdict.Notice;
import org.cartlupus.evidence.Viewpoint;

/**
 * What was derived of one participant (clinical rules 7).
 *
 * @param criteria by which events and values were graded
 * @param notices values that could not be used
 */
public record SubjectToxicity(
        SubjectRecord record,
        Viewpoint viewpoint,
        CriteriaSet.Identity criteria,
        List<ToxicityFinding> findings,
        List<Notice> notices) {}
