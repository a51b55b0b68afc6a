package org.cartlupus.store.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.server.TestResources.creatinine;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.cartlupus.evidence.SubjectEvidence;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The projection can be made anew at any time, and a start makes good what is missing. */
class RebuildTest {

    @ParameterizedTest
    @EnumSource
    void a_start_reads_what_is_missing_and_what_has_another_format(RunningServers server) {
        Participations.enrol(server, "rb-start", "nct06904729");
        Participations.put(server, "/Observation/rb-start", creatinine("rb-start", "rb-start", "0.9"));
        JdbcTemplate jdbc = new JdbcTemplate(server.bean(DataSource.class));
        jdbc.update("delete from CL_EVIDENCE where FHIR_ID = 'rb-start' and (RES_TYPE = 'Patient' or RES_VER = 2)");
        jdbc.update("update CL_EVIDENCE set FORMAT = 0, FACT = '[]' where FHIR_ID = 'rb-start' and RES_VER = 1");

        server.bean(ProjectionRebuild.class).afterSingletonsInstantiated();

        ProjectionAudit audit = new ProjectionAudit(server);
        assertThat(audit.versionsOf("Observation/rb-start")).containsExactly(1L, 2L);
        assertThat(audit.differencesOf("Observation/rb-start")).isEmpty();
        assertThat(audit.differencesOf("Patient/rb-start")).isEmpty();
        assertThat(audit.differencesOf("ResearchSubject/rb-start")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_start_on_a_database_that_never_had_a_projection_reads_everything(RunningServers server) {
        Participations.enrol(server, "rb-new", "nct06904729");
        JdbcTemplate jdbc = new JdbcTemplate(server.bean(DataSource.class));
        jdbc.update("delete from CL_EVIDENCE");

        server.bean(ProjectionRebuild.class).afterSingletonsInstantiated();

        assertThat(new ProjectionAudit(server).versionsOf("Observation/rb-new")).containsExactly(1L);
        assertThat(new ProjectionAudit(server).differences()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_rebuild_mends_every_row_and_keeps_since_when_it_is_known(RunningServers server) {
        Participations.enrol(server, "rb-mend", "nct06904729");
        SubjectEvidenceStore store = server.bean(SubjectEvidenceStore.class);
        Instant before = Participations.now();
        Map<String, SubjectEvidence> known = store.byId(List.of("rb-mend"), before);
        Participations.put(server, "/Observation/rb-mend", creatinine("rb-mend", "rb-mend", "0.9"));
        JdbcTemplate jdbc = new JdbcTemplate(server.bean(DataSource.class));
        List<Map<String, Object>> times = times(jdbc);
        jdbc.update("update CL_EVIDENCE set FACT = null, PATIENT_ID = 'somebody' where FHIR_ID = 'rb-mend'");

        long made = server.bean(ProjectionRebuild.class).rebuild();

        assertThat(made).isGreaterThan(10);
        assertThat(times(jdbc)).isEqualTo(times);
        assertThat(new ProjectionAudit(server).differences()).isEmpty();
        assertThat(store.byId(List.of("rb-mend"), before)).isEqualTo(known);
    }

    @ParameterizedTest
    @EnumSource
    void writing_goes_on_during_rebuilds_and_nothing_is_lost_or_doubled(RunningServers server) throws Exception {
        Participations.enrol(server, "rb-busy", "nct06904729");
        SubjectEvidenceStore store = server.bean(SubjectEvidenceStore.class);
        List<CompletableFuture<Void>> writers = IntStream.range(0, 3)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> {
                    for (int n = 0; n < 25; n++) {
                        String id = "rb-busy-" + writer + "-" + n % 5;
                        Participations.put(
                                server, "/Observation/" + id, creatinine(id, "rb-busy", "0." + (10 + n + writer)));
                    }
                }))
                .toList();
        CompletableFuture<Void> all = CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new));

        int rebuilds = 0;
        while (!all.isDone() || rebuilds < 2) {
            server.bean(ProjectionRebuild.class).rebuild();
            rebuilds++;
            assertThat(store.byId(List.of("rb-busy"), null).get("rb-busy").clinical())
                    .isNotEmpty();
        }
        all.get(5, TimeUnit.MINUTES);

        assertThat(new ProjectionAudit(server).differences()).isEmpty();
        assertThat(store.byId(List.of("rb-busy"), null).get("rb-busy").clinical())
                .hasSize(16);
    }

    @ParameterizedTest
    @EnumSource
    void several_rebuilds_at_once_do_not_hinder_each_other(RunningServers server) throws Exception {
        Participations.enrol(server, "rb-several", "nct06904729");
        new JdbcTemplate(server.bean(DataSource.class)).update("delete from CL_EVIDENCE where FHIR_ID = 'rb-several'");
        ProjectionRebuild rebuild = server.bean(ProjectionRebuild.class);

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(rebuild::rebuild),
                        CompletableFuture.runAsync(rebuild::afterSingletonsInstantiated),
                        CompletableFuture.runAsync(rebuild::rebuild))
                .get(5, TimeUnit.MINUTES);

        assertThat(new ProjectionAudit(server).differences()).isEmpty();
    }

    @Test
    void two_servers_that_start_at_once_make_the_tables_once() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                HikariDataSource one = pool(postgres);
                HikariDataSource other = pool(postgres)) {
            new JdbcTemplate(one).execute("create table HFJ_RESOURCE (RES_ID bigint)");

            CompletableFuture.allOf(
                            CompletableFuture.runAsync(() -> new ProjectionTables(one)),
                            CompletableFuture.runAsync(() -> new ProjectionTables(other)))
                    .join();

            assertThat(new JdbcTemplate(one).queryForObject("select count(*) from CL_KNOWLEDGE", Integer.class))
                    .isEqualTo(1);
        }
    }

    private static List<Map<String, Object>> times(JdbcTemplate jdbc) {
        return jdbc.queryForList(
                "select RES_ID, RES_VER, KNOWN_FROM, KNOWN_TO from CL_EVIDENCE order by RES_ID, RES_VER");
    }

    private static HikariDataSource pool(EmbeddedPostgres postgres) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        config.setUsername("postgres");
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }
}
