package org.cartlupus.toxicity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cartlupus.criteria.CriteriaRequest;
import org.cartlupus.criteria.CriteriaSets;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.kinetics.ConcentrationSeries;
import org.cartlupus.domain.kinetics.InfusionMoment;
import org.cartlupus.domain.kinetics.SeriesAssembly;
import org.cartlupus.domain.kinetics.SeriesKey;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.toxicity.ToxicityRecord;
import org.cartlupus.domain.toxicity.ToxicityReview;
import org.cartlupus.domain.toxicity.ToxicityRules;
import org.cartlupus.evidence.BedsideCourse;
import org.cartlupus.evidence.FactKind;
import org.cartlupus.evidence.NotHeld;
import org.cartlupus.evidence.RecordedEvents;
import org.cartlupus.evidence.SampledCourse;
import org.cartlupus.evidence.StudyFact;
import org.cartlupus.evidence.SubjectEvidence;
import org.cartlupus.evidence.Viewpoint;
import org.cartlupus.outcome.Refusal;
import org.cartlupus.store.projection.SubjectEvidenceStore;
import org.springframework.stereotype.Component;

/** Derives toxicities (clinical rules 7). Reads only; nothing is stored. */
@Component
public class DeriveToxicity {

    /** LOINC codes of the soluble interleukin 2 receptor in units; those in mass do not convert (clinical rules 10.3). */
    private static final Set<String> SOLUBLE_CD25 = Set.of("9654-5", "44422-4");

    private static final Set<String> UNITS_PER_MILLILITRE = Set.of("U/mL", "[IU]/mL", "kU/L", "k[IU]/L");

    private final SubjectEvidenceStore store;
    private final CriteriaSets criteriaSets;
    private final ZoneId siteZone;
    private final Clock clock;

    public DeriveToxicity(SubjectEvidenceStore store, CriteriaSets criteriaSets, ZoneId siteZone, Clock clock) {
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
    public SubjectToxicity ofSubject(String subject, CriteriaRequest request) {
        Viewpoint viewpoint = request.viewpoint(criteriaSets, clock, siteZone);
        SubjectEvidence known = store.one(subject, FactKind.FOR_TOXICITY, viewpoint.asOf());
        StudyFact study = known.study();
        CriteriaSet criteria = request.set(criteriaSets, study == null ? null : study.criteria());
        SampledCourse samples = SampledCourse.of(known, viewpoint.siteZone(), viewpoint.dataCutOff());
        SubjectRecord record = samples.record();
        InfusionMoment infusion = samples.infusion();
        Optional<DayZero> dayZero = record.dayZero();
        if (infusion == null || dayZero.isEmpty()) {
            throw new Refusal(NotHeld.infusion(record.reference(), viewpoint.dataCutOff()));
        }
        ToxicityReview review = ToxicityReview.of(
                recorded(known, viewpoint, samples, dayZero.get(), infusion),
                criteria.safety(),
                criteria.egfr(),
                ToxicityRules.DEFAULTS);
        return new SubjectToxicity(record, viewpoint, criteria.identity(), review.findings(), review.notices());
    }

    static ToxicityRecord recorded(
            SubjectEvidence known,
            Viewpoint viewpoint,
            SampledCourse samples,
            DayZero dayZero,
            InfusionMoment infusion) {
        LocalDate cutOff = viewpoint.dataCutOff();
        BedsideCourse bedside = BedsideCourse.of(known, viewpoint.siteZone(), cutOff);
        String study = known.subject().fact().study();
        List<AdverseEvent> events = RecordedEvents.of(known, study == null ? "" : study, viewpoint.siteZone()).stream()
                .filter(event -> !event.course().onset().isOnOrBefore(cutOff).isFalse())
                .map(event -> event.asOf(cutOff))
                .toList();
        List<Observed<Measured>> solubleCd25 = samples.readings().stream()
                .filter(reading ->
                        SOLUBLE_CD25.contains(reading.value().series().analyte())
                                && UNITS_PER_MILLILITRE.contains(
                                        reading.value().series().unit()))
                .map(reading -> reading.withValue(reading.value().concentration()))
                .toList();
        ConcentrationSeries bCells = SeriesAssembly.perUnit(infusion, samples.readings()).stream()
                .filter(series -> series.key().analyte().equals(SampledCourse.CD19))
                .findFirst()
                .orElseGet(() -> ConcentrationSeries.of(SeriesKey.of(SampledCourse.CD19, "/uL"), List.of()));
        return new ToxicityRecord(
                samples.record(),
                dayZero,
                cutOff,
                events,
                bedside.crs(),
                bedside.icans(),
                bedside.drugs(),
                bCells,
                solubleCd25);
    }
}
