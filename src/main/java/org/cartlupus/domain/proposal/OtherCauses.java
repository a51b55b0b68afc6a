package org.cartlupus.domain.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cartlupus.domain.activity.sledai.Exclusion;
import org.cartlupus.domain.activity.sledai.ExclusionCause;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.PartialDate;
import org.cartlupus.domain.subject.DrugClass;
import org.cartlupus.domain.subject.Menses;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.Evidence;

/**
 * What, other than lupus, the record offers as a cause of a finding (clinical rules 1.1; traps 32 to 34): lymphodepletion
 * up to day 0, after which every finding is open anyway, drugs that may lower counts while they are taken, adverse
 * events, menses.
 *
 * @param texts of the resources that record a cause, as a clinician reads them
 */
record OtherCauses(List<Exclusion> exclusions, Map<Evidence, String> texts) {

    /** Days for which a single dose of such a drug may still lower counts. */
    private static final int SINGLE_DOSE_DAYS = 30;

    static OtherCauses of(SubjectRecord subject, DayZero dayZero) {
        List<Exclusion> exclusions = ofDrugs(subject.treatments());
        Map<Evidence, String> texts = new HashMap<>();
        subject.firstLymphodepletion()
                .filter(given -> given.start().isBefore(dayZero.date()))
                .ifPresent(given -> {
                    exclusions.add(new Exclusion(
                                    ExclusionCause.LYMPHODEPLETION,
                                    given.start(),
                                    dayZero.date().minusDays(1))
                            .recordedIn(given.evidence()));
                    texts.put(given.evidence(), "lymphodepletion from " + given.start());
                });
        for (AdverseEvent event : subject.proposalInputs().events()) {
            List<Exclusion> excluded = EventCauses.of(event);
            if (!excluded.isEmpty()) {
                exclusions.addAll(excluded);
                texts.put(
                        event.evidence(),
                        event.term().text()
                                + days(event.course().onset(), event.course().end()));
            }
        }
        for (Menses bleeding : subject.proposalInputs().menses()) {
            exclusions.addAll(ofMenses(bleeding));
            LocalDate to = bleeding.to();
            texts.put(
                    bleeding.evidence(),
                    "menses"
                            + days(
                                    PartialDate.of(bleeding.from()),
                                    to == null ? PartialDate.UNKNOWN : PartialDate.of(to)));
        }
        return new OtherCauses(exclusions, texts);
    }

    /** The causes that these resources record, in the order given. */
    String textOf(List<Evidence> evidence) {
        return String.join(
                ", ",
                evidence.stream()
                        .map(texts::get)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private static String days(PartialDate from, PartialDate to) {
        String begun = from.earliest() == null ? "" : " from " + from.earliest();
        return begun + (to.latest() == null ? "" : " to " + to.latest());
    }

    /** Without a last day it is certain of the first only. */
    private static List<Exclusion> ofMenses(Menses bleeding) {
        LocalDate from = bleeding.from();
        LocalDate to = bleeding.to();
        Exclusion certain = new Exclusion(ExclusionCause.MENSTRUATION, from, to == null ? from : to)
                .recordedIn(bleeding.evidence());
        return to != null
                ? List.of(certain)
                : List.of(
                        certain,
                        new Exclusion(ExclusionCause.MENSTRUATION, Exclusion.Standing.POSSIBLE, from, null)
                                .recordedIn(bleeding.evidence()));
    }

    private static List<Exclusion> ofDrugs(List<Treatment> treatments) {
        List<Exclusion> exclusions = new ArrayList<>();
        treatments.stream()
                .filter(OtherCauses::mayLowerCounts)
                .sorted(Comparator.comparing(Treatment::start).thenComparing(Treatment::evidence))
                .map(OtherCauses::possible)
                .forEach(exclusions::add);
        return exclusions;
    }

    /** A drug whose class nobody recorded may be one of those that do. */
    private static boolean mayLowerCounts(Treatment given) {
        return given.kind() == Treatment.Kind.MEDICATION
                && given.reason() != Treatment.Reason.LYMPHODEPLETION
                && (given.drug() == DrugClass.IMMUNOSUPPRESSANT || given.drug() == DrugClass.UNKNOWN);
    }

    private static Exclusion possible(Treatment given) {
        LocalDate end = given.end();
        boolean single = given.start().equals(end);
        return new Exclusion(
                ExclusionCause.MYELOTOXIC_DRUG,
                Exclusion.Standing.POSSIBLE,
                given.start(),
                single ? given.start().plusDays(SINGLE_DOSE_DAYS) : end);
    }
}
