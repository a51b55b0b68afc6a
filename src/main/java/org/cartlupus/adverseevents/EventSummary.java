package org.cartlupus.adverseevents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.safety.tabulation.AeQuery;
import org.cartlupus.domain.safety.tabulation.AeTable;
import org.cartlupus.domain.subject.DataProblem;
import org.cartlupus.domain.verdict.Notice;
import org.cartlupus.evidence.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * The adverse events of a study.
 *
 * @param study id of the ResearchStudy
 * @param criteria by which events were counted and values graded
 * @param begin first day of lymphodepletion or infusion in the study, {@code null} if nobody was treated
 * @param tables for each group the table of the events that certainly belong to it
 * @param queries what the sites should be asked, each question about an event once
 * @param proposals grades of laboratory values that no recorded event covers; they are counted nowhere
 * @param problems what could not be read
 * @param notices laboratory values that could not be graded, and why
 */
public record EventSummary(
        String study,
        Viewpoint viewpoint,
        CriteriaSet.Identity criteria,
        EventPeriod period,
        @Nullable LocalDate begin,
        Map<EventGroup, AeTable> tables,
        List<AeQuery> queries,
        List<LaboratoryProposal> proposals,
        List<DataProblem> problems,
        List<Notice> notices) {

    /** The table of a group. */
    public AeTable table(EventGroup group) {
        return Objects.requireNonNull(tables.get(group));
    }
}
