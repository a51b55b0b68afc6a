package org.cartlupus.domain.safety.dlt;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.RuleStanding;
import org.cartlupus.domain.safety.SafetyParameters;
import org.cartlupus.domain.safety.SafetySubject;
import org.cartlupus.domain.safety.SystemOrganClass;
import org.cartlupus.domain.safety.dlt.DltCriterion.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Looks for dose-limiting toxicities among recorded events, with onset from day 0 to the last day of the window
 * (clinical rules 7.7). The list is not in the registry record; the protocol must confirm it.
 */
public final class DoseLimitingToxicity {

    /** The document's default list. */
    public static final List<DltCriterion> DEFAULT_LIST = List.of(
            criterion("CRS-G4", "CRS of grade 4 or more", Kind.CYTOKINE_RELEASE, 4, null, null),
            criterion(
                    "CRS-G3",
                    "CRS of grade 3 for more than 72 hours",
                    Kind.CYTOKINE_RELEASE,
                    3,
                    Duration.ofHours(72),
                    null),
            criterion(
                    "ICANS-G3",
                    "ICANS of grade 3 or more for more than 72 hours",
                    Kind.NEUROTOXICITY,
                    3,
                    Duration.ofHours(72),
                    null),
            criterion(
                    "ORGAN-G3",
                    "organ toxicity of grade 3 or more, not from CRS, for more than 7 days",
                    Kind.ORGAN,
                    3,
                    Duration.ofDays(7),
                    null),
            criterion(
                    "ANC-0.5",
                    "neutrophils below 0.5 × 10⁹/L for more than 28 to 42 days",
                    Kind.NEUTROPENIA,
                    4,
                    Duration.ofDays(28),
                    Duration.ofDays(42)),
            criterion("DEATH", "death related to the product", Kind.DEATH, 5, null, null));

    private static final Set<SystemOrganClass> ORGANS = EnumSet.of(
            SystemOrganClass.CARDIAC,
            SystemOrganClass.EAR,
            SystemOrganClass.ENDOCRINE,
            SystemOrganClass.EYE,
            SystemOrganClass.GASTROINTESTINAL,
            SystemOrganClass.HEPATOBILIARY,
            SystemOrganClass.MUSCULOSKELETAL,
            SystemOrganClass.NERVOUS,
            SystemOrganClass.RENAL,
            SystemOrganClass.REPRODUCTIVE,
            SystemOrganClass.RESPIRATORY,
            SystemOrganClass.SKIN,
            SystemOrganClass.VASCULAR);

    private final List<DltCriterion> criteria;
    private final SafetyParameters parameters;

    public DoseLimitingToxicity(List<DltCriterion> criteria, SafetyParameters parameters) {
        this.criteria = List.copyOf(criteria);
        this.parameters = parameters;
    }

    /**
     * The events that are or may be dose-limiting, in the order of the list and then of the events.
     *
     * @param events events of any subjects; those of others are left out
     * @param asOf last day that is known about
     * @return empty for a subject without infusion
     */
    public List<DltFinding> findings(SafetySubject subject, Collection<AdverseEvent> events, LocalDate asOf) {
        LocalDate infusion = subject.infusion();
        if (infusion == null) {
            return List.of();
        }
        List<DltFinding> findings = new ArrayList<>();
        for (DltCriterion criterion : criteria) {
            for (AdverseEvent event : events) {
                if (event.subjectId().equals(subject.id())) {
                    Truth met = isMet(criterion, event, infusion, asOf);
                    if (!met.isFalse()) {
                        findings.add(new DltFinding(criterion, event, met));
                    }
                }
            }
        }
        return findings;
    }

    private Truth isMet(DltCriterion criterion, AdverseEvent event, LocalDate infusion, LocalDate asOf) {
        Truth inWindow = event.course()
                .onset()
                .isOnOrAfter(infusion)
                .and(event.course().onset().isOnOrBefore(infusion.plusDays(parameters.dltDays())));
        return isAbout(criterion.kind(), event)
                .and(inWindow)
                .and(reaches(criterion, event))
                .and(lasts(criterion, event, asOf));
    }

    private Truth isAbout(Kind kind, AdverseEvent event) {
        return switch (kind) {
            case CYTOKINE_RELEASE -> named(event, "CRS", "cytokine release");
            case NEUROTOXICITY -> named(event, "ICANS", "icans", "neurotoxicity");
            case NEUTROPENIA -> named(event, "", "neutropenia", "neutrophil count decreased");
            case DEATH -> Truth.of(event.fatal()).and(parameters.isRelated(event.toProduct()));
            case ORGAN ->
                ofOrgan(event)
                        .and(event.manifestationOfCrs().not())
                        .and(parameters.isRelated(event.toProduct()))
                        .and(isAbout(Kind.CYTOKINE_RELEASE, event).not())
                        .and(isAbout(Kind.NEUROTOXICITY, event).not())
                        .and(isCytopenia(event).not());
        };
    }

    /** Investigations may show the toxicity of an organ, which only a clinician can say; so may an event without class. */
    private static Truth ofOrgan(AdverseEvent event) {
        Optional<SystemOrganClass> organClass = event.term().organClass();
        if (organClass.isEmpty() || organClass.get() == SystemOrganClass.INVESTIGATIONS) {
            return Truth.UNKNOWN;
        }
        return Truth.of(ORGANS.contains(organClass.get()));
    }

    private static Truth isCytopenia(AdverseEvent event) {
        return named(
                event,
                "",
                "neutro",
                "platelet count",
                "thrombocytopenia",
                "white blood cell decreased",
                "lymphocyte count",
                "cd4 lymphocytes",
                "anemia",
                "anaemia");
    }

    private static Truth named(AdverseEvent event, String specialInterest, String... words) {
        String term = event.term().normalized();
        for (String word : words) {
            if (term.contains(word)) {
                return Truth.TRUE;
            }
        }
        return Truth.of(event.specialInterest().contains(specialInterest));
    }

    private static Truth reaches(DltCriterion criterion, AdverseEvent event) {
        OptionalInt worst = event.worstGrade();
        return worst.isPresent() ? Truth.of(worst.getAsInt() >= criterion.leastGrade()) : Truth.UNKNOWN;
    }

    private static Truth lasts(DltCriterion criterion, AdverseEvent event, LocalDate asOf) {
        Duration longerThan = criterion.longerThan();
        if (longerThan == null) {
            return Truth.TRUE;
        }
        TimeAtGrade time = TimeAtGrade.of(event.course(), criterion.leastGrade(), asOf);
        Duration certainlyFrom = criterion.certainlyFrom();
        Truth longer = time.isLongerThan(longerThan);
        return certainlyFrom == null || !longer.isTrue()
                ? longer
                : time.isLongerThan(certainlyFrom).or(Truth.UNKNOWN);
    }

    private static DltCriterion criterion(
            String id,
            String title,
            Kind kind,
            int leastGrade,
            @Nullable Duration longerThan,
            @Nullable Duration certainlyFrom) {
        return new DltCriterion(id, title, kind, leastGrade, longerThan, certainlyFrom, RuleStanding.UNVERIFIED);
    }
}
