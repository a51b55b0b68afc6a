package org.cartlupus.kinetics;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cartlupus.criteria.CriteriaRequest;
import org.cartlupus.criteria.CriteriaSets;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.kinetics.ConcentrationSeries;
import org.cartlupus.domain.kinetics.CourseSummary;
import org.cartlupus.domain.kinetics.InfusionMoment;
import org.cartlupus.domain.kinetics.SamplingPlan;
import org.cartlupus.domain.kinetics.SeriesAssembly;
import org.cartlupus.evidence.FactKind;
import org.cartlupus.evidence.NotHeld;
import org.cartlupus.evidence.SampledCourse;
import org.cartlupus.evidence.StudyEvidence;
import org.cartlupus.evidence.StudyFact;
import org.cartlupus.evidence.SubjectEvidence;
import org.cartlupus.evidence.Viewpoint;
import org.cartlupus.outcome.Refusal;
import org.cartlupus.store.projection.SubjectEvidenceStore;
import org.springframework.stereotype.Component;

/** Derives kinetics (clinical rules 8). Reads only; nothing is stored. */
@Component
public class DeriveKinetics {

    private final SubjectEvidenceStore store;
    private final CriteriaSets criteriaSets;
    private final ZoneId siteZone;
    private final Clock clock;

    public DeriveKinetics(SubjectEvidenceStore store, CriteriaSets criteriaSets, ZoneId siteZone, Clock clock) {
        this.store = store;
        this.criteriaSets = criteriaSets;
        this.siteZone = siteZone;
        this.clock = clock;
    }

    /**
     * @param subject id of a ResearchSubject
     * @throws Refusal if the participant or the criteria set is unknown, there is no day 0, or {@code asOf} lies in the
     *     future
     */
    public SubjectKinetics ofSubject(String subject, CriteriaRequest request) {
        Viewpoint viewpoint = request.viewpoint(criteriaSets, clock, siteZone);
        SubjectEvidence known = store.one(subject, FactKind.FOR_KINETICS, viewpoint.asOf());
        StudyFact study = known.study();
        CriteriaSet criteria = request.set(criteriaSets, study == null ? null : study.criteria());
        SampledCourse course = SampledCourse.of(known, viewpoint.siteZone(), viewpoint.dataCutOff());
        InfusionMoment infusion = course.infusion();
        if (infusion == null) {
            throw new Refusal(NotHeld.infusion(course.record().reference(), viewpoint.dataCutOff()));
        }
        return SubjectKinetics.of(course, infusion, viewpoint.dataCutOff(), criteria);
    }

    /**
     * @param study id of a ResearchStudy
     * @param analytes codes of the analytes wanted; empty for all
     * @param request its criteria set says in which zone a day is a day; medians and ranges are of values as measured
     * @throws Refusal if the study or the criteria set is unknown, or {@code asOf} lies in the future
     */
    public StudyKinetics ofStudy(String study, Set<String> analytes, CriteriaRequest request) {
        Viewpoint viewpoint = request.viewpoint(criteriaSets, clock, siteZone);
        StudyEvidence prescribed = store.study(study, viewpoint.asOf())
                .orElseThrow(() -> new Refusal(NotHeld.study(study, viewpoint.asOf())));
        CriteriaSet criteria = request.set(criteriaSets, prescribed.study().criteria());
        List<CourseSummary.Member> members = new ArrayList<>();
        List<String> notInfused = new ArrayList<>();
        store.ofStudy(study, FactKind.FOR_KINETICS, viewpoint.asOf(), known -> {
            SampledCourse course = SampledCourse.of(known, viewpoint.siteZone(), viewpoint.dataCutOff());
            InfusionMoment infusion = course.infusion();
            if (infusion == null) {
                notInfused.add(course.record().reference());
                return;
            }
            for (ConcentrationSeries series : SeriesAssembly.perUnit(infusion, course.readings())) {
                if (analytes.isEmpty() || analytes.contains(series.key().analyte())) {
                    members.add(new CourseSummary.Member(known.subject().fact().arm(), series));
                }
            }
        });
        return new StudyKinetics(
                study, viewpoint, criteria.identity(), CourseSummary.of(members, SamplingPlan.DEFAULT), notInfused);
    }
}
