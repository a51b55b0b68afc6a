package org.cartlupus.store.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.cartlupus.evidence.Fact;
import org.cartlupus.evidence.FactKind;
import org.cartlupus.evidence.NotHeld;
import org.cartlupus.evidence.ScheduleFact;
import org.cartlupus.evidence.StudyEvidence;
import org.cartlupus.evidence.StudyFact;
import org.cartlupus.evidence.SubjectEvidence;
import org.cartlupus.outcome.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads participants with all their evidence in one query, whatever their number: as the server knows them now, or as it
 * knew them at an instant, with the study and the schedule of that instant. A query sees one state of the database.
 */
@Component
public class SubjectEvidenceStore {

    private static final int FETCH_SIZE = 1_000;

    private static final String ROWS =
            """
            select s.RES_ID as SUBJECT, %1$s from CL_EVIDENCE s
            where %2$s
            union all
            select s.RES_ID, %3$s from CL_EVIDENCE s
            join CL_EVIDENCE st on st.RES_TYPE = 'ResearchStudy' and st.FHIR_ID = s.STUDY_ID and %4$s
            where %2$s
            union all
            select s.RES_ID, %5$s from CL_EVIDENCE s
            join CL_EVIDENCE st on st.RES_TYPE = 'ResearchStudy' and st.FHIR_ID = s.STUDY_ID and %4$s
            join CL_EVIDENCE p on p.RES_TYPE = 'PlanDefinition' and p.FHIR_ID = st.PLAN_ID and %6$s
            where %2$s
            union all
            select s.RES_ID, %7$s from CL_EVIDENCE s
            join CL_EVIDENCE e on e.PATIENT_ID = s.PATIENT_ID and e.RES_TYPE <> 'ResearchSubject' and e.KIND in (:kinds)
              and %8$s
            where %2$s
            """;

    private static final String BY_ID = rowsOf("s.FHIR_ID in (:subjects)");
    private static final String OF_STUDY = rowsOf("s.STUDY_ID = :study") + " order by 1";

    private static final String STUDY =
            """
            select %1$s from CL_EVIDENCE st
            where st.RES_TYPE = 'ResearchStudy' and st.FHIR_ID = :study and %2$s
            union all
            select %3$s from CL_EVIDENCE st
            join CL_EVIDENCE p on p.RES_TYPE = 'PlanDefinition' and p.FHIR_ID = st.PLAN_ID and %4$s
            where st.RES_TYPE = 'ResearchStudy' and st.FHIR_ID = :study and %2$s
            """
                    .formatted(
                            FactRow.columns("st"),
                            KnownAt.condition("st"),
                            FactRow.columns("p"),
                            KnownAt.condition("p"));

    private static final String SUBJECTS_OF_STUDY = "select s.FHIR_ID from CL_EVIDENCE s where s.STUDY_ID = :study"
            + " and s.RES_TYPE = 'ResearchSubject' and s.KIND is not null and " + KnownAt.condition("s")
            + " order by s.RES_ID";

    private final NamedParameterJdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate streaming;
    private final TransactionTemplate whileStreaming;
    private final KnowledgeClock clock;
    private final EvidenceWorkers workers;

    SubjectEvidenceStore(DataSource dataSource, KnowledgeClock clock, EvidenceWorkers workers) {
        this.jdbc = new NamedParameterJdbcTemplate(dataSource);
        JdbcTemplate cursor = new JdbcTemplate(dataSource);
        cursor.setFetchSize(FETCH_SIZE);
        this.streaming = new NamedParameterJdbcTemplate(cursor);
        // PostgreSQL sends rows in portions only inside a transaction.
        this.whileStreaming = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        whileStreaming.setReadOnly(true);
        this.clock = clock;
        this.workers = workers;
    }

    /**
     * @param subjectIds ids of ResearchSubject resources
     * @param asOf {@code null}: now
     * @return the participants by id, in the order asked for; one that is not known at that moment is not in it
     */
    public Map<String, SubjectEvidence> byId(Collection<String> subjectIds, @Nullable Instant asOf) {
        return byId(subjectIds, FactKind.FOR_RESPONSE, asOf);
    }

    /**
     * @param subjectId id of a ResearchSubject
     * @param kinds of clinical facts that are wanted
     * @param asOf {@code null}: now
     * @throws Refusal if the participant is not known at that moment
     */
    public SubjectEvidence one(String subjectId, Set<FactKind> kinds, @Nullable Instant asOf) {
        SubjectEvidence known = byId(List.of(subjectId), kinds, asOf).get(subjectId);
        if (known == null) {
            throw new Refusal(NotHeld.subject(subjectId, asOf));
        }
        return known;
    }

    /**
     * @param subjectIds ids of ResearchSubject resources
     * @param kinds of clinical facts that are wanted
     * @param asOf {@code null}: now
     * @return the participants by id, in the order asked for; one that is not known at that moment is not in it
     */
    public Map<String, SubjectEvidence> byId(
            Collection<String> subjectIds, Set<FactKind> kinds, @Nullable Instant asOf) {
        settle(asOf);
        Map<String, List<FactRow>> found = new HashMap<>();
        Map<Long, List<FactRow>> byPid = new HashMap<>();
        Set<String> distinct = new HashSet<>(subjectIds);
        if (!distinct.isEmpty()) {
            Map<String, Object> parameters =
                    Map.of("subjects", distinct, "kinds", names(kinds), "at", KnownAt.millis(asOf));
            jdbc.query(BY_ID, parameters, rows((pid, row) -> {
                List<FactRow> subject = byPid.computeIfAbsent(pid, unused -> new ArrayList<>());
                subject.add(row);
                if (row.kind() == FactKind.SUBJECT) {
                    found.put(row.id(), subject);
                }
            }));
        }
        SharedFacts facts = new SharedFacts();
        Map<String, SubjectEvidence> ordered = new LinkedHashMap<>();
        for (String id : subjectIds) {
            KnownSubject.of(found.getOrDefault(id, List.of()), facts).ifPresent(evidence -> ordered.put(id, evidence));
        }
        return ordered;
    }

    /**
     * Like the other, with all that answers about responses need.
     *
     * @param asOf {@code null}: now
     */
    public <T> void ofStudy(
            String studyId, @Nullable Instant asOf, Function<SubjectEvidence, T> work, Consumer<T> each) {
        ofStudy(studyId, FactKind.FOR_RESPONSE, asOf, work, each);
    }

    /**
     * Hands over the participants of a study one after another, in an order that stays.
     *
     * @param kinds of clinical facts that are wanted
     * @param asOf {@code null}: now
     */
    public void ofStudy(String studyId, Set<FactKind> kinds, @Nullable Instant asOf, Consumer<SubjectEvidence> each) {
        ofStudy(studyId, kinds, asOf, Function.identity(), each);
    }

    /**
     * Does some work on each participant of a study, and hands over the results one after another, in an order that stays.
     * Only a few participants are held at a time; the database connection is, until the last is done with.
     *
     * @param kinds of clinical facts that are wanted
     * @param asOf {@code null}: now
     * @param work called on several threads at once
     * @param each called on the caller's thread
     */
    public <T> void ofStudy(
            String studyId,
            Set<FactKind> kinds,
            @Nullable Instant asOf,
            Function<SubjectEvidence, T> work,
            Consumer<T> each) {
        settle(asOf);
        SharedFacts facts = new SharedFacts();
        EvidenceWorkers.InOrder<Optional<T>> results = workers.inOrder(result -> result.ifPresent(each));
        OneByOne subjects = new OneByOne(
                rows -> results.begin(() -> KnownSubject.of(rows, facts).map(work)));
        Map<String, Object> parameters = Map.of("study", studyId, "kinds", names(kinds), "at", KnownAt.millis(asOf));
        try {
            whileStreaming.executeWithoutResult(status -> {
                streaming.query(OF_STUDY, parameters, rows(subjects::add));
                subjects.handOver();
                results.finish();
            });
        } finally {
            results.cancel();
        }
    }

    /**
     * What a study prescribes, whether or not it has participants.
     *
     * @param asOf {@code null}: now
     * @return empty if the study is not known at that moment
     */
    public Optional<StudyEvidence> study(String studyId, @Nullable Instant asOf) {
        settle(asOf);
        StudyFact[] study = new StudyFact[1];
        ScheduleFact[] schedule = new ScheduleFact[1];
        jdbc.query(STUDY, Map.of("study", studyId, "at", KnownAt.millis(asOf)), row -> {
            FactRow read = FactRow.of(row, 0);
            Fact fact = read == null ? null : read.stored().fact();
            if (fact instanceof StudyFact prescribed) {
                study[0] = prescribed;
            } else if (fact instanceof ScheduleFact planned) {
                schedule[0] = planned;
            }
        });
        return Optional.ofNullable(study[0]).map(prescribed -> new StudyEvidence(prescribed, schedule[0]));
    }

    private static List<String> names(Set<FactKind> kinds) {
        return kinds.stream().map(Enum::name).toList();
    }

    /**
     * Ids of the participants of a study, in an order that stays.
     *
     * @param asOf {@code null}: now
     */
    public List<String> subjectsOfStudy(String studyId, @Nullable Instant asOf) {
        settle(asOf);
        return jdbc.queryForList(SUBJECTS_OF_STUDY, Map.of("study", studyId, "at", KnownAt.millis(asOf)), String.class);
    }

    private void settle(@Nullable Instant asOf) {
        if (asOf != null) {
            clock.settle(asOf);
        }
    }

    private static String rowsOf(String which) {
        String subjects =
                "s.RES_TYPE = 'ResearchSubject' and s.KIND is not null and " + which + " and " + KnownAt.condition("s");
        return ROWS.formatted(
                FactRow.columns("s"),
                subjects,
                FactRow.columns("st"),
                KnownAt.condition("st"),
                FactRow.columns("p"),
                KnownAt.condition("p"),
                FactRow.columns("e"),
                KnownAt.condition("e"));
    }

    /** Calls back for each fact with the key, in the database, of the ResearchSubject that it is about. */
    private static RowCallbackHandler rows(BiConsumer<Long, FactRow> recipient) {
        return row -> {
            FactRow read = FactRow.of(row, 1);
            if (read != null) {
                recipient.accept(row.getLong(1), read);
            }
        };
    }

    /** Rows that come ordered by participant. */
    private static final class OneByOne {

        private final Consumer<List<FactRow>> each;
        private long pid = -1;
        private List<FactRow> current = new ArrayList<>();

        OneByOne(Consumer<List<FactRow>> each) {
            this.each = each;
        }

        void add(long subjectPid, FactRow row) {
            if (subjectPid != pid) {
                handOver();
                pid = subjectPid;
            }
            current.add(row);
        }

        void handOver() {
            if (!current.isEmpty()) {
                each.accept(current);
            }
            current = new ArrayList<>();
        }
    }
}
