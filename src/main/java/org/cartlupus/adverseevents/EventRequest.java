package org.cartlupus.adverseevents;

import org.cartlupus.criteria.CriteriaRequest;

/**
 * What was asked.
 *
 * @param study id of the ResearchStudy
 * @param asked from when and by which criteria
 * @param includeProposals whether laboratory values are graded too
 */
public record EventRequest(String study, EventPeriod period, CriteriaRequest asked, boolean includeProposals) {}
