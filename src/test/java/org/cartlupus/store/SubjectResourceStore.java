package org.cartlupus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads participants with all their evidence in two queries, whatever their number and whatever the criteria: one for who
 * they are and which study's schedule applies, one for what was recorded about them. Both see the same state of the
 * database. Nothing is cut off silently, as a search would be at its page or row limit.
 */
@Component
public class SubjectResourceStore {

    private static final String CURRENT_VERSION =
            """
            join HFJ_RESOURCE r on r.RES_ID = %s and r.RES_DELETED_AT is null
            join HFJ_RES_VER v on v.RES_ID = r.RES_ID and v.RES_VER = r.RES_VER
            """;

    private static final String COLUMNS = " r.RES_ID, r.RES_TYPE, r.FHIR_ID, r.RES_VER, v.RES_TEXT_VC ";

    /** The subject itself, then whom and which study it refers to, then that study's protocol. */
    private static final String WHO =
            """
            select s.FHIR_ID as SUBJECT_ID,%1$sfrom HFJ_RESOURCE s
            %2$s
            where s.RES_TYPE = 'ResearchSubject' and s.FHIR_ID in (:subjects)
            union all
            select s.FHIR_ID,%1$sfrom HFJ_RESOURCE s
            join HFJ_RES_LINK l on l.SRC_RESOURCE_ID = s.RES_ID
              and l.SRC_PATH in ('ResearchSubject.individual', 'ResearchSubject.study')
            %3$s
            where s.RES_TYPE = 'ResearchSubject' and s.FHIR_ID in (:subjects) and s.RES_DELETED_AT is null
            union all
            select s.FHIR_ID,%1$sfrom HFJ_RESOURCE s
            join HFJ_RES_LINK study on study.SRC_RESOURCE_ID = s.RES_ID and study.SRC_PATH = 'ResearchSubject.study'
            join HFJ_RES_LINK l on l.SRC_RESOURCE_ID = study.TARGET_RESOURCE_ID
              and l.SRC_PATH = 'ResearchStudy.protocol'
            %3$s
            where s.RES_TYPE = 'ResearchSubject' and s.FHIR_ID in (:subjects) and s.RES_DELETED_AT is null
            """
                    .formatted(
                            COLUMNS,
                            CURRENT_VERSION.formatted("s.RES_ID"),
                            CURRENT_VERSION.formatted("l.TARGET_RESOURCE_ID"));

    private static final String WHAT =
            """
            select l.TARGET_RESOURCE_ID as PATIENT_PID,%sfrom HFJ_RES_LINK l
            %s
            where l.TARGET_RESOURCE_ID in (:patients)
              and l.SRC_PATH in ('Observation.subject', 'MedicationAdministration.subject',
                'MedicationStatement.subject', 'Procedure.subject', 'Encounter.subject', 'AdverseEvent.subject')
            """
                    .formatted(COLUMNS, CURRENT_VERSION.formatted("l.SRC_RESOURCE_ID"));

    private final NamedParameterJdbcTemplate jdbc;
    private final TransactionTemplate oneState;

    public SubjectResourceStore(DataSource dataSource) {
        this.jdbc = new NamedParameterJdbcTemplate(dataSource);
        this.oneState = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        oneState.setReadOnly(true);
    }

    /**
     * @param subjectIds ids of ResearchSubject resources
     * @return the participants by id, in the order asked for; one that is not stored, or deleted, is not in it
     */
    public Map<String, SubjectResources> read(Collection<String> subjectIds) {
        Map<String, SubjectResources> read = oneState.execute(status -> readInOneState(subjectIds));
        return read == null ? Map.of() : read;
    }

    private Map<String, SubjectResources> readInOneState(Collection<String> subjectIds) {
        Map<String, Who> byId = new HashMap<>();
        jdbc.query(WHO, Map.of("subjects", new HashSet<>(subjectIds)), row -> {
            byId.computeIfAbsent(row.getString("SUBJECT_ID"), id -> new Who())
                    .add(row.getLong("RES_ID"), resource(row));
        });
        Set<Long> patients = new HashSet<>();
        byId.values().forEach(who -> {
            if (who.patientPid != null) {
                patients.add(who.patientPid);
            }
        });
        Map<Long, Map<Long, StoredResource>> clinical = new HashMap<>();
        if (!patients.isEmpty()) {
            jdbc.query(WHAT, Map.of("patients", patients), row -> {
                clinical.computeIfAbsent(row.getLong("PATIENT_PID"), pid -> new LinkedHashMap<>())
                        .put(row.getLong("RES_ID"), resource(row));
            });
        }
        Map<String, SubjectResources> found = new LinkedHashMap<>();
        for (String id : subjectIds) {
            Who who = byId.get(id);
            if (who != null && who.subject != null) {
                Map<Long, StoredResource> recorded = who.patientPid == null ? null : clinical.get(who.patientPid);
                found.put(
                        id,
                        new SubjectResources(
                                who.subject,
                                who.patient,
                                who.study,
                                who.schedule,
                                recorded == null ? List.of() : new ArrayList<>(recorded.values())));
            }
        }
        return found;
    }

    private static StoredResource resource(ResultSet row) throws SQLException {
        return new StoredResource(
                row.getString("RES_TYPE"),
                row.getString("FHIR_ID"),
                Long.toString(row.getLong("RES_VER")),
                row.getString("RES_TEXT_VC"));
    }

    private static final class Who {
        private @Nullable StoredResource subject;
        private @Nullable StoredResource patient;
        private @Nullable StoredResource study;
        private @Nullable StoredResource schedule;
        private @Nullable Long patientPid;

        void add(long pid, StoredResource resource) {
            switch (resource.type()) {
                case "ResearchSubject" -> subject = resource;
                case "Patient" -> {
                    patient = resource;
                    patientPid = pid;
                }
                case "ResearchStudy" -> study = resource;
                case "PlanDefinition" -> schedule = resource;
                default -> {
                    // Search paths admit no other type.
                }
            }
        }
    }
}
