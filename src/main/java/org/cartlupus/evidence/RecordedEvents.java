package org.cartlupus.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.Causality;
import org.cartlupus.domain.safety.EventCourse;
import org.cartlupus.domain.safety.EventTerm;
import org.cartlupus.domain.safety.GradePoint;
import org.cartlupus.domain.safety.PartialDate;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.evidence.AdverseEventFact.GradeChange;
import org.cartlupus.evidence.AdverseEventFact.Suspect;
import org.cartlupus.evidence.AdverseEventFact.Term;
import org.cartlupus.evidence.AdverseEventFact.When;
import org.cartlupus.terminology.CtcaeDictionary;
import org.cartlupus.terminology.CtcaeDictionary.Entry;
import org.cartlupus.terminology.Systems;
import org.jspecify.annotations.Nullable;

/** The adverse events of one participation, as the safety rules read them. */
public final class RecordedEvents {

    /** Stands for the term of an event that was sent without one. */
    public static final String TERM_NOT_RECORDED = "Term not recorded";

    private static final CtcaeDictionary DICTIONARY = CtcaeDictionary.shipped();

    private final SiteDays days;
    private final String participant;
    private final @Nullable LocalDate death;
    private final Set<String> product = new HashSet<>();
    private final Set<String> lymphodepletion = new HashSet<>();

    private RecordedEvents(SubjectEvidence known, ZoneId siteZone) {
        this.days = new SiteDays(siteZone);
        this.participant = known.subject().evidence().reference();
        StoredFact<PatientFact> patient = known.patient();
        this.death = patient == null
                ? null
                : days.certainlyBy(patient.fact().death()).orElse(null);
        for (StoredFact<Fact> stored : known.clinical()) {
            if (stored.fact() instanceof InfusionFact) {
                product.add(stored.evidence().reference());
            } else if (stored.fact() instanceof TreatmentFact treatment
                    && treatment.reason() == Treatment.Reason.LYMPHODEPLETION) {
                lymphodepletion.add(stored.evidence().reference());
            }
        }
    }

    /**
     * Events that name another participation, or without one only other studies, are left out.
     *
     * @param study id of the ResearchStudy
     * @param siteZone zone in which a day is a day
     */
    public static List<AdverseEvent> of(SubjectEvidence known, String study, ZoneId siteZone) {
        RecordedEvents events = new RecordedEvents(known, siteZone);
        List<AdverseEvent> read = new ArrayList<>();
        for (StoredFact<Fact> stored : known.clinical()) {
            if (stored.fact() instanceof AdverseEventFact event && events.concerns(event, study)) {
                read.add(events.event(event, stored.evidence()));
            }
        }
        return read;
    }

    /** Every event of the patient, whichever participation it names: an infection is one in any trial. */
    static List<AdverseEvent> ofPatient(SubjectEvidence known, ZoneId siteZone) {
        if (known.clinical().stream().noneMatch(stored -> stored.fact() instanceof AdverseEventFact)) {
            return List.of();
        }
        RecordedEvents events = new RecordedEvents(known, siteZone);
        List<AdverseEvent> read = new ArrayList<>();
        for (StoredFact<Fact> stored : known.clinical()) {
            if (stored.fact() instanceof AdverseEventFact event) {
                read.add(events.event(event, stored.evidence()));
            }
        }
        return read;
    }

    private boolean concerns(AdverseEventFact event, String study) {
        if (event.participation() != null) {
            return participant.equals("ResearchSubject/" + event.participation());
        }
        return event.studies().isEmpty() || event.studies().contains(study);
    }

    private AdverseEvent event(AdverseEventFact fact, Evidence evidence) {
        return AdverseEvent.of(evidence.reference(), participant, term(fact.term()), evidence)
                .course(course(fact))
                .seriousness(fact.seriousness())
                .toProduct(judgement(fact.suspects(), product))
                .toLymphodepletion(judgement(fact.suspects(), lymphodepletion))
                .specialInterest(new HashSet<>(fact.specialInterest()))
                .fatal(fact.fatal())
                .build();
    }

    /** "Other, specify" is told apart by its text, every other term by its code, however it was spelt. */
    private static EventTerm term(Term term) {
        String code = term.code();
        String text = term.text();
        Optional<Entry> entry = code != null && Systems.LN_CTCAE_TERM.equals(term.system())
                ? DICTIONARY.ofCode(code)
                : Optional.ofNullable(text).flatMap(DICTIONARY::ofText);
        if (entry.isPresent()) {
            String words = text == null ? entry.get().display() : text;
            return new EventTerm(
                    words,
                    entry.get().isUnspecific() ? null : entry.get().code(),
                    entry.get().category());
        }
        String foreign = code == null ? null : (term.system() == null ? "" : term.system()) + "|" + code;
        return new EventTerm(text == null ? (code == null ? TERM_NOT_RECORDED : code) : text, foreign, null);
    }

    /** The gravest judgement on any of these treatments; {@code null} if none was given. */
    private static @Nullable Causality judgement(List<Suspect> suspects, Set<String> treatments) {
        return suspects.stream()
                .filter(suspect -> suspect.reference() != null && treatments.contains(suspect.reference()))
                .flatMap(suspect -> Optional.ofNullable(suspect.causality()).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private EventCourse course(AdverseEventFact fact) {
        When when = fact.when();
        PartialDate end = date(when.end());
        if (fact.fatal() && when.end() == null && death != null) {
            end = PartialDate.of(death);
        }
        return new EventCourse(onset(when), end, when.resolved(), grades(fact));
    }

    /** An event had begun when it was noticed; that narrows an onset known in part or not at all. */
    private PartialDate onset(When when) {
        PartialDate onset = date(when.onset());
        LocalDate noticed = date(when.detected()).latest();
        LocalDate earliest = onset.earliest();
        LocalDate latest = onset.latest();
        boolean narrows = noticed != null
                && (latest == null || noticed.isBefore(latest))
                && (earliest == null || !noticed.isBefore(earliest));
        return narrows ? new PartialDate(earliest, noticed) : onset;
    }

    /** The worst grade of the whole event adds nothing where its history reaches it, and would tell it before its day. */
    private List<GradePoint> grades(AdverseEventFact fact) {
        List<GradePoint> points = new ArrayList<>();
        for (GradeChange change : fact.grades()) {
            points.add(new GradePoint(date(change.date()).earliest(), change.grade()));
        }
        Integer worst = fact.grade();
        if (worst != null && points.stream().noneMatch(point -> point.grade() >= worst)) {
            points.add(GradePoint.overall(worst));
        }
        return points;
    }

    private PartialDate date(@Nullable String text) {
        if (text == null) {
            return PartialDate.UNKNOWN;
        }
        try {
            return switch (text.length()) {
                case 4 -> PartialDate.of(Year.parse(text));
                case 7 -> PartialDate.of(YearMonth.parse(text));
                default ->
                    days.moment(text)
                            .map(moment -> PartialDate.of(moment.date()))
                            .orElse(PartialDate.UNKNOWN);
            };
        } catch (DateTimeException unreadable) {
            return PartialDate.UNKNOWN;
        }
    }
}
