package org.cartlupus.kinetics;

import java.util.List;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.kinetics.CourseSummary;
import org.cartlupus.evidence.Viewpoint;

/**
 * What was derived of a study.
 *
 * @param study id of the ResearchStudy
 * @param criteria the set in whose zone a day is a day
 * @param notInfused participants without an infusion by the cut-off: they have no day 0 and are in no summary
 */
public record StudyKinetics(
        String study,
        Viewpoint viewpoint,
        CriteriaSet.Identity criteria,
        List<CourseSummary> summaries,
        List<String> notInfused) {}
