package org.cartlupus.domain.safety.tabulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.EventTerm;
import org.cartlupus.domain.safety.SafetyParameters;
import org.cartlupus.domain.safety.SafetySubject;
import org.cartlupus.domain.safety.SystemOrganClass;
import org.cartlupus.domain.safety.aesi.AesiCatalogue;
import org.jspecify.annotations.Nullable;

/** Builds the table of adverse events (clinical rules 7.7). */
public final class AeTabulation {

    private static final String NOT_CODED = "Not coded";

    private final SafetyParameters parameters;
    private final AesiCatalogue specialInterest;
    private final List<AePeriod> periods;

    public AeTabulation(SafetyParameters parameters, AesiCatalogue specialInterest, List<AePeriod> periods) {
        this.parameters = parameters;
        this.specialInterest = specialInterest;
        this.periods = List.copyOf(periods);
    }

    /** With the document's defaults. */
    public static AeTabulation withDefaults() {
        return new AeTabulation(SafetyParameters.DEFAULTS, AesiCatalogue.DEFAULTS, AePeriod.DEFAULTS);
    }

    /**
     * The table as known at the end of {@code asOf}. The order of subjects and events does not matter.
     *
     * @param subjects all participants; those infused are the denominator
     * @param events each recorded event once
     * @throws IllegalArgumentException if two subjects, or two events, share an id
     */
    public AeTable tabulate(Collection<SafetySubject> subjects, Collection<AdverseEvent> events, LocalDate asOf) {
        Map<String, SafetySubject> byId = new HashMap<>();
        for (SafetySubject subject : subjects) {
            if (byId.put(subject.id(), subject) != null) {
                throw new IllegalArgumentException("two subjects share the id " + subject.id());
            }
        }
        SortedMap<String, Integer> infusedByArm = new TreeMap<>();
        for (SafetySubject subject : subjects) {
            infusedByArm.merge(subject.arm(), isInfused(subject, asOf) ? 1 : 0, Integer::sum);
        }
        List<TabulatedEvent> tabulated = new ArrayList<>();
        List<AeQuery> queries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (AdverseEvent event : sorted(events)) {
            if (!seen.add(event.id())) {
                throw new IllegalArgumentException("two events share the id " + event.id());
            }
            SafetySubject subject = byId.get(event.subjectId());
            if (subject == null) {
                queries.add(new AeQuery(event.id(), event.evidence(), AeQuery.Reason.SUBJECT_NOT_KNOWN));
                continue;
            }
            TabulatedEvent placed = place(event.asOf(asOf), subject, asOf);
            queries.addAll(AeQueries.about(placed));
            if (placed.isIn(AeScope.FROM_LYMPHODEPLETION)) {
                tabulated.add(placed);
            }
        }
        return new AeTable(parameters.dictionary(), asOf, infusedByArm, rows(tabulated, infusedByArm), queries);
    }

    private static boolean isInfused(SafetySubject subject, LocalDate asOf) {
        return subject.infusion() != null && !subject.infusion().isAfter(asOf);
    }

    private static List<AdverseEvent> sorted(Collection<AdverseEvent> events) {
        return events.stream().sorted(Comparator.comparing(AdverseEvent::id)).toList();
    }

    private TabulatedEvent place(AdverseEvent event, SafetySubject subject, LocalDate asOf) {
        Map<String, Truth> categories = specialInterest.categoriesOf(event, subject.infusion(), asOf);
        return new TabulatedEvent(
                event,
                subject,
                Placement.of(event, subject, periods, asOf),
                parameters.isRelated(event.toProduct()),
                specialInterest.isOfSpecialInterest(categories),
                categories);
    }

    private List<AeRow> rows(List<TabulatedEvent> events, SortedMap<String, Integer> infusedByArm) {
        List<AeRow> rows = new ArrayList<>();
        Group everything = new Group(AeLevel.OVERALL, "", null, events);
        addRows(rows, everything, infusedByArm);
        for (AeLevel level : List.of(AeLevel.CATEGORY, AeLevel.TERM, AeLevel.SPECIAL_INTEREST)) {
            for (Group group : groups(level, events)) {
                addRows(rows, group, infusedByArm);
            }
        }
        return rows;
    }

    private record Group(AeLevel level, String label, @Nullable String code, List<TabulatedEvent> events) {}

    private static List<Group> groups(AeLevel level, List<TabulatedEvent> events) {
        Map<String, List<TabulatedEvent>> byKey = new LinkedHashMap<>();
        for (TabulatedEvent event : events) {
            for (String key : keys(level, event)) {
                byKey.computeIfAbsent(key, unseen -> new ArrayList<>()).add(event);
            }
        }
        return byKey.entrySet().stream()
                .map(entry -> group(level, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Group::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static Group group(AeLevel level, String key, List<TabulatedEvent> events) {
        if (level != AeLevel.TERM) {
            return new Group(level, key, null, events);
        }
        String label = events.stream()
                .map(each -> each.event().term().text().strip())
                .sorted()
                .findFirst()
                .orElse(key);
        return new Group(level, label, events.get(0).event().term().code(), events);
    }

    private static List<String> keys(AeLevel level, TabulatedEvent event) {
        return switch (level) {
            case OVERALL -> List.of("");
            case CATEGORY -> {
                EventTerm term = event.event().term();
                String recorded = term.category() == null ? NOT_CODED : term.category();
                yield List.of(term.organClass().map(SystemOrganClass::label).orElse(recorded));
            }
            case TERM -> List.of(event.event().term().key());
            case SPECIAL_INTEREST ->
                event.specialInterestCategories().entrySet().stream()
                        .filter(category -> category.getValue().isTrue())
                        .map(Map.Entry::getKey)
                        .toList();
        };
    }

    private void addRows(List<AeRow> rows, Group group, SortedMap<String, Integer> infusedByArm) {
        for (AeScope scope : AeScope.values()) {
            List<TabulatedEvent> inScope =
                    group.events().stream().filter(event -> event.isIn(scope)).toList();
            addRows(rows, group, scope, AePeriod.ALL, inScope, infusedByArm);
            if (scope == AeScope.TREATMENT_EMERGENT) {
                for (AePeriod period : periods) {
                    List<TabulatedEvent> inPeriod =
                            inScope.stream().filter(event -> event.isIn(period)).toList();
                    addRows(rows, group, scope, period, inPeriod, infusedByArm);
                }
            }
        }
    }

    private static void addRows(
            List<AeRow> rows,
            Group group,
            AeScope scope,
            AePeriod period,
            List<TabulatedEvent> events,
            SortedMap<String, Integer> infusedByArm) {
        if (events.isEmpty() && group.level() != AeLevel.OVERALL) {
            return;
        }
        int infused = infusedByArm.values().stream().mapToInt(Integer::intValue).sum();
        rows.add(new AeRow(group.level(), group.label(), group.code(), scope, period, null, infused, tallies(events)));
        infusedByArm.forEach((arm, infusedInArm) -> rows.add(new AeRow(
                group.level(),
                group.label(),
                group.code(),
                scope,
                period,
                arm,
                infusedInArm,
                tallies(events.stream()
                        .filter(event -> Objects.equals(event.subject().arm(), arm))
                        .toList()))));
    }

    private static Map<AeColumn, Tally> tallies(List<TabulatedEvent> events) {
        Collection<List<TabulatedEvent>> bySubject = events.stream()
                .collect(Collectors.groupingBy(event -> event.subject().id()))
                .values();
        Map<AeColumn, Tally> tallies = new EnumMap<>(AeColumn.class);
        for (AeColumn column : AeColumn.values()) {
            int count =
                    (int) events.stream().filter(event -> event.isIn(column)).count();
            int participants = (int) bySubject.stream()
                    .filter(ofOne -> isParticipantIn(column, ofOne))
                    .count();
            tallies.put(column, new Tally(participants, count));
        }
        return tallies;
    }

    /** A participant stands under the worst known grade only, and under no grade only if none of the events has one. */
    private static boolean isParticipantIn(AeColumn column, List<TabulatedEvent> ofOne) {
        int worst =
                ofOne.stream().mapToInt(event -> event.grade().orElse(0)).max().orElse(0);
        return switch (column) {
            case GRADE_1, GRADE_2, GRADE_3, GRADE_4, GRADE_5 -> worst == column.grade();
            case UNKNOWN_GRADE -> worst == 0;
            case SERIOUSNESS_UNKNOWN -> isOpen(ofOne, AeColumn.SERIOUS, column);
            case RELATEDNESS_UNKNOWN -> isOpen(ofOne, AeColumn.RELATED, column);
            case AESI_UNDECIDED -> isOpen(ofOne, AeColumn.AESI, column);
            default -> ofOne.stream().anyMatch(event -> event.isIn(column));
        };
    }

    /** No event of the participant is certain, but one may be. */
    private static boolean isOpen(List<TabulatedEvent> ofOne, AeColumn certain, AeColumn open) {
        return ofOne.stream().noneMatch(event -> event.isIn(certain))
                && ofOne.stream().anyMatch(event -> event.isIn(open));
    }
}
