package org.cartlupus.adverseevents;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.SafetySubject;
import org.cartlupus.domain.safety.tabulation.AeTable;
import org.cartlupus.domain.safety.tabulation.AeTabulation;
import org.cartlupus.domain.subject.DataProblem;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.Notice;
import org.cartlupus.evidence.FactKind;
import org.cartlupus.evidence.NotHeld;
import org.cartlupus.evidence.RecordedEvents;
import org.cartlupus.evidence.SubjectEvidence;
import org.cartlupus.evidence.SubjectFact;
import org.cartlupus.evidence.SubjectRecords;
import org.cartlupus.evidence.Viewpoint;
import org.cartlupus.outcome.Refusal;
import org.cartlupus.store.projection.SubjectEvidenceStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tabulates the adverse events of a study (clinical rules 7.7). Reads only; nothing is stored. */
@Component
public class SummariseEvents {

    private final SubjectEvidenceStore store;
    private final ZoneId siteZone;
    private final Clock clock;

    public SummariseEvents(SubjectEvidenceStore store, ZoneId siteZone, Clock clock) {
        this.store = store;
        this.siteZone = siteZone;
        this.clock = clock;
    }

    /** @throws Refusal if the study is unknown, or {@code asOf} lies in the future */
    public EventSummary answer(EventRequest request) {
        Viewpoint viewpoint = Viewpoint.of(request.dataCutOff(), request.asOf(), clock, siteZone);
        if (store.study(request.study(), viewpoint.asOf()).isEmpty()) {
            throw new Refusal(NotHeld.study(request.study(), viewpoint.asOf()));
        }
        Collected collected = new Collected(request, viewpoint);
        store.ofStudy(request.study(), FactKind.FOR_SAFETY, viewpoint.asOf(), collected::add);
        return collected.summary();
    }

    /** What is kept of the participants while they pass by: their events and the worst of their values. */
    private static final class Collected {

        private final EventRequest request;
        private final Viewpoint viewpoint;
        private final List<SafetySubject> subjects = new ArrayList<>();
        private final List<AdverseEvent> events = new ArrayList<>();
        private final Map<EventGroup, Set<String>> members = new EnumMap<>(EventGroup.class);
        private final List<LaboratoryProposal> proposals = new ArrayList<>();
        private final List<DataProblem> problems = new ArrayList<>();
        private final List<Notice> notices = new ArrayList<>();
        private @Nullable LocalDate begin;

        Collected(EventRequest request, Viewpoint viewpoint) {
            this.request = request;
            this.viewpoint = viewpoint;
        }

        void add(SubjectEvidence known) {
            SubjectRecord record =
                    SubjectRecords.of(known, viewpoint.siteZone()).upTo(viewpoint.dataCutOff());
            SafetySubject subject = subject(record, known.subject().fact());
            subjects.add(subject);
            startsOn(subject.lymphodepletionStart());
            startsOn(subject.infusion());
            List<AdverseEvent> recorded = RecordedEvents.of(known, request.study(), viewpoint.siteZone());
            recorded.forEach(event -> sort(event.asOf(viewpoint.dataCutOff()), subject));
            events.addAll(recorded);
            if (request.includeProposals()) {
                proposals.addAll(LaboratoryProposals.of(record, recorded, request.period(), notices::add));
            }
            problems.addAll(record.problems());
        }

        private void sort(AdverseEvent event, SafetySubject subject) {
            for (EventGroup group : EventGroup.values()) {
                if (group.holds(event, subject.infusion(), viewpoint.dataCutOff())
                        .isTrue()) {
                    members.computeIfAbsent(group, unused -> new HashSet<>()).add(event.id());
                }
            }
        }

        private void startsOn(@Nullable LocalDate day) {
            if (day != null && (begin == null || day.isBefore(begin))) {
                begin = day;
            }
        }

        EventSummary summary() {
            Map<EventGroup, AeTable> tables = new EnumMap<>(EventGroup.class);
            for (EventGroup group : EventGroup.values()) {
                Set<String> belong = members.getOrDefault(group, Set.of());
                List<AdverseEvent> ofGroup = events.stream()
                        .filter(event -> belong.contains(event.id()))
                        .toList();
                tables.put(group, AeTabulation.withDefaults().tabulate(subjects, ofGroup, viewpoint.dataCutOff()));
            }
            AeTable all = Objects.requireNonNull(tables.get(EventGroup.ANY));
            return new EventSummary(
                    request.study(),
                    viewpoint,
                    request.period(),
                    begin,
                    tables,
                    all.queries(),
                    List.copyOf(proposals),
                    List.copyOf(problems),
                    List.copyOf(notices));
        }

        private static SafetySubject subject(SubjectRecord record, SubjectFact participation) {
            return new SafetySubject(
                    record.reference(),
                    participation.arm(),
                    record.firstInfusion().map(SubjectRecord.Infusion::date).orElse(null),
                    record.firstLymphodepletion().map(Treatment::start).orElse(null));
        }
    }
}
