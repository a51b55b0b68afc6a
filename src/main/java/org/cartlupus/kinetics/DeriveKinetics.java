package org.cartlupus.kinetics;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cartlupus.domain.kinetics.ConcentrationSeries;
import org.cartlupus.domain.kinetics.CourseSummary;
import org.cartlupus.domain.kinetics.InfusionMoment;
import org.cartlupus.domain.kinetics.KineticsParameters;
import org.cartlupus.domain.kinetics.SamplingPlan;
import org.cartlupus.domain.kinetics.SeriesAssembly;
import org.cartlupus.evidence.FactKind;
import org.cartlupus.evidence.NotHeld;
import org.cartlupus.evidence.SampledCourse;
import org.cartlupus.evidence.SubjectEvidence;
import org.cartlupus.evidence.Viewpoint;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.cartlupus.store.projection.SubjectEvidenceStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Derives kinetics (clinical rules 8). Reads only; nothing is stored. */
@Component
public class DeriveKinetics {

    private final SubjectEvidenceStore store;
    private final ZoneId siteZone;
    private final Clock clock;

    public DeriveKinetics(SubjectEvidenceStore store, ZoneId siteZone, Clock clock) {
        this.store = store;
        this.siteZone = siteZone;
        this.clock = clock;
    }

    /**
     * @param subject id of a ResearchSubject
     * @param dataCutOff {@code null}: the day at the site that it is now, or was at {@code asOf}
     * @param asOf {@code null}: as known now
     * @throws Refusal if the participant is unknown or has no day 0, or {@code asOf} lies in the future
     */
    public SubjectKinetics ofSubject(String subject, @Nullable LocalDate dataCutOff, @Nullable Instant asOf) {
        Viewpoint viewpoint = Viewpoint.of(dataCutOff, asOf, clock, siteZone);
        SubjectEvidence known =
                store.byId(List.of(subject), FactKind.FOR_KINETICS, asOf).get(subject);
        if (known == null) {
            throw new Refusal(NotHeld.subject(subject, viewpoint.asOf()));
        }
        SampledCourse course = SampledCourse.of(known, siteZone, viewpoint.dataCutOff());
        InfusionMoment infusion = course.infusion();
        if (infusion == null) {
            throw new Refusal(noDayZero(course.record().reference(), viewpoint.dataCutOff()));
        }
        return SubjectKinetics.of(course, infusion, viewpoint.dataCutOff(), KineticsParameters.DEFAULT);
    }

    /**
     * @param study id of a ResearchStudy
     * @param analytes codes of the analytes wanted; empty for all
     * @param dataCutOff {@code null}: the day at the site that it is now, or was at {@code asOf}
     * @param asOf {@code null}: as known now
     * @throws Refusal if the study is unknown, or {@code asOf} lies in the future
     */
    public StudyKinetics ofStudy(
            String study, Set<String> analytes, @Nullable LocalDate dataCutOff, @Nullable Instant asOf) {
        Viewpoint viewpoint = Viewpoint.of(dataCutOff, asOf, clock, siteZone);
        if (store.study(study, asOf).isEmpty()) {
            throw new Refusal(NotHeld.study(study, viewpoint.asOf()));
        }
        List<CourseSummary.Member> members = new ArrayList<>();
        List<String> notInfused = new ArrayList<>();
        store.ofStudy(study, FactKind.FOR_KINETICS, asOf, known -> {
            SampledCourse course = SampledCourse.of(known, siteZone, viewpoint.dataCutOff());
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
        return new StudyKinetics(study, viewpoint, CourseSummary.of(members, SamplingPlan.DEFAULT), notInfused);
    }

    private static Issue noDayZero(String subject, LocalDate cutOff) {
        return Issue.error(
                IssueCode.NO_DAY_0,
                subject + " has no CAR-T infusion recorded by " + cutOff
                        + ", so there is no day 0 to count from. Send the"
                        + " infusion as a MedicationAdministration with medication code car-t-product.",
                subject + " 截至 " + cutOff + " 没有 CAR-T 回输记录，无法确定第0天。",
                subject);
    }
}
