package org.cartlupus.toxicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.toxicity.WatchedChild.DAY_0;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** CRS and ICANS over HTTP: the rows of clinical rules 7.1 and 7.2, and traps 29 to 31. */
class BedsideToxicityTest {

    private static final String UNTIL = "dataCutoff=2026-01-01";
    private static final String TWELVE = "2012-03-01";
    private static final String NINE = "2015-06-01";

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void every_row_of_the_crs_table_is_proposed_from_its_signs(RunningServers server) throws Exception {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("fever=true hypotension=none hypoxia=none", "1");
        rows.put("fever=true hypotension=no-vasopressor hypoxia=none", "2");
        rows.put("fever=true hypotension=none hypoxia=low-flow-oxygen", "2");
        rows.put("fever=true hypotension=one-vasopressor hypoxia=none", "3");
        rows.put("fever=true hypotension=none hypoxia=high-flow-oxygen", "3");
        rows.put("fever=true hypotension=multiple-vasopressors hypoxia=none", "4");
        rows.put("fever=true hypotension=none hypoxia=positive-pressure", "4");
        rows.put("fever=false hypotension=no-vasopressor hypoxia=none fever-treated=true", "2");
        rows.put("fever=false hypotension=no-vasopressor hypoxia=none fever-treated=false", "0");
        rows.put("fever=true", "1–4");
        rows.put("fever=true hypotension=one-vasopressor", "3–4");
        rows.put("hypotension=none hypoxia=none", "0–1");
        WatchedChild child = new WatchedChild("tox-crs", TWELVE).infused();
        int day = 1;
        for (String signs : rows.keySet()) {
            child.assessed("crs", day++, "-", signs);
        }

        Findings findings = child.send(server).toxicity(server, UNTIL);

        day = 1;
        for (Map.Entry<String, String> row : rows.entrySet()) {
            assertThat(findings.of("crs-astct", DAY_0.plusDays(day++)))
                    .as(row.getKey())
                    .isEqualTo(row.getValue());
        }
        assertThat(Findings.standing(findings.on("crs-astct", DAY_0.plusDays(1))))
                .isEqualTo("verified");
    }

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void blood_pressure_by_age_and_vasopressors_as_given_enter_the_grade(RunningServers server) throws Exception {
        WatchedChild child = new WatchedChild("tox-bp", NINE)
                .infused()
                .pressure(-8, 112, 70)
                .assessed("crs", 2, "1", "fever=true hypoxia=none")
                .pressure(2, 88, 50)
                .assessed("crs", 3, "1", "fever=true hypoxia=none")
                .pressure(3, 87, 50)
                .assessed("crs", 4, "3", "fever=true hypoxia=none")
                .pressure(4, 95, 60)
                .drug("noradrenaline", "C01CA03", "car-t-toxicity", 4, 4)
                .drug("vasopressin", "H01BA01", "car-t-toxicity", 4, 4)
                .assessed("crs", 5, "3", "fever=true hypoxia=none")
                .drug("noradrenaline-5", "C01CA03", "car-t-toxicity", 5, 5)
                .drug("adrenaline-5", "C01CA24", "car-t-toxicity", 5, 5);

        Findings findings = child.send(server).toxicity(server, UNTIL);

        // 9 years: 70 + 2 × 9 = 88 mmHg is the limit, and a pressure at the limit is normal.
        assertThat(findings.of("crs-astct", DAY_0.plusDays(2))).isEqualTo("1");
        JsonNode below = findings.on("crs-astct", DAY_0.plusDays(3));
        assertThat(findings.of("crs-astct", DAY_0.plusDays(3))).isEqualTo("2–4");
        assertThat(Findings.flags(below)).containsExactly("TOXICITY_GRADE_MISMATCH", "BLOOD_PRESSURE_BELOW_BASELINE");
        assertThat(Findings.standing(below)).isEqualTo("unverified");
        assertThat(Findings.note(below)).contains("87 mmHg, limit at this age 88", "entered grade 1, which differs");
        JsonNode supported = findings.on("crs-astct", DAY_0.plusDays(4));
        assertThat(findings.of("crs-astct", DAY_0.plusDays(4))).isEqualTo("3");
        assertThat(Findings.flags(supported)).doesNotContain("TOXICITY_GRADE_MISMATCH");
        assertThat(Findings.evidence(supported))
                .containsExactlyInAnyOrder(
                        "Observation/tox-bp-crs-4/_history/1",
                        "Observation/tox-bp-bp-4/_history/1",
                        "MedicationAdministration/tox-bp-noradrenaline/_history/1",
                        "MedicationAdministration/tox-bp-vasopressin/_history/1");
        assertThat(findings.of("crs-astct", DAY_0.plusDays(5))).isEqualTo("4");
        assertThat(Findings.flags(findings.on("crs-astct", DAY_0.plusDays(5)))).contains("TOXICITY_GRADE_MISMATCH");
    }

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void ctcae_grades_the_same_day_by_its_own_rules(RunningServers server) throws Exception {
        WatchedChild child = new WatchedChild("tox-ctcae", TWELVE)
                .infused()
                .assessed("crs", 3, "2", "fever=true hypotension=none hypoxia=low-flow-oxygen oxygen-concentration=40%")
                .assessed(
                        "crs", 4, "3", "fever=true hypotension=none hypoxia=high-flow-oxygen oxygen-concentration=39%")
                .event("crs", "cytokine-release-syndrome", 2, 3, 6, "related");

        Findings findings = child.send(server).toxicity(server, UNTIL);

        assertThat(findings.of("crs-astct", DAY_0.plusDays(3))).isEqualTo("2");
        assertThat(findings.of("crs-ctcae", DAY_0.plusDays(3))).isEqualTo("3");
        assertThat(Findings.flags(findings.on("crs-ctcae", DAY_0.plusDays(3)))).contains("TOXICITY_GRADE_MISMATCH");
        assertThat(findings.of("crs-astct", DAY_0.plusDays(4))).isEqualTo("3");
        assertThat(findings.of("crs-ctcae", DAY_0.plusDays(4))).isEqualTo("2");
        assertThat(Findings.flags(findings.on("crs-ctcae", DAY_0.plusDays(4))))
                .doesNotContain("TOXICITY_GRADE_MISMATCH");
    }

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void a_fever_that_nobody_assessed_is_asked_about_for_four_weeks(RunningServers server) throws Exception {
        WatchedChild child = new WatchedChild("tox-fever", TWELVE)
                .infused()
                .values("temp", "8310-5", "Cel", "", "2:37.9 3:38.0 28:39.2 29:39.5")
                .pressure(3, 110, 70);

        Findings findings = child.send(server).toxicity(server, UNTIL);

        assertThat(findings.all("crs-astct")).hasSize(2);
        assertThat(findings.of("crs-astct", DAY_0.plusDays(3))).isEqualTo("0–4");
        assertThat(Findings.flags(findings.on("crs-astct", DAY_0.plusDays(3)))).containsExactly("ATTRIBUTED_BY_NOBODY");
        assertThat(findings.of("crs-astct", DAY_0.plusDays(28))).isEqualTo("0–4");
    }

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void from_twelve_years_ice_decides_and_an_ice_of_0_asks_for_consciousness(RunningServers server) throws Exception {
        String rest = " seizure=none motor-weakness=false cerebral-oedema=none";
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("ice-score=10 consciousness=awake" + rest, "0");
        rows.put("ice-score=9 consciousness=awake" + rest, "1");
        rows.put("ice-score=7 consciousness=awake" + rest, "1");
        rows.put("ice-score=6 consciousness=awake" + rest, "2");
        rows.put("ice-score=3 consciousness=awake" + rest, "2");
        rows.put("ice-score=2 consciousness=awake" + rest, "3");
        rows.put("ice-score=0 consciousness=awakens-to-touch" + rest, "3");
        rows.put("ice-score=0 consciousness=unarousable" + rest, "4");
        rows.put("ice-score=0" + rest, "3–4");
        rows.put("ice-score=10 consciousness=awakens-to-voice" + rest, "2");
        rows.put(
                "ice-score=10 consciousness=awake seizure=rapidly-resolving motor-weakness=false cerebral-oedema=none",
                "3");
        rows.put("ice-score=10 consciousness=awake seizure=prolonged motor-weakness=false cerebral-oedema=none", "4");
        rows.put("ice-score=10 consciousness=awake seizure=none motor-weakness=true cerebral-oedema=none", "4");
        rows.put(
                "ice-score=10 consciousness=awake seizure=none motor-weakness=false cerebral-oedema=focal-oedema", "3");
        rows.put(
                "ice-score=10 consciousness=awake seizure=none motor-weakness=false cerebral-oedema=diffuse-oedema",
                "4");
        rows.put("capd-score=9 developmental-delay=true consciousness=awake" + rest, "3");
        WatchedChild child = new WatchedChild("tox-ice", TWELVE).infused();
        int day = 1;
        for (String signs : rows.keySet()) {
            child.assessed("icans", day++, "-", signs);
        }

        Findings findings = child.send(server).toxicity(server, UNTIL);

        day = 1;
        for (Map.Entry<String, String> row : rows.entrySet()) {
            assertThat(findings.of("icans-astct", DAY_0.plusDays(day++)))
                    .as(row.getKey())
                    .isEqualTo(row.getValue());
        }
        JsonNode asked = findings.on("icans-astct", DAY_0.plusDays(9));
        assertThat(Findings.flags(asked)).containsExactly("AROUSAL_NOT_RECORDED");
        assertThat(Findings.note(asked)).contains("record the level of consciousness");
    }

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void below_twelve_capd_decides_and_ice_is_not_used(RunningServers server) throws Exception {
        String rest = " seizure=none motor-weakness=false cerebral-oedema=none";
        WatchedChild child = new WatchedChild("tox-capd", NINE)
                .infused()
                .assessed("icans", 1, "0", "capd-score=8 consciousness=awake" + rest)
                .assessed("icans", 2, "2", "capd-score=8 consciousness=awakens-to-voice" + rest)
                .assessed("icans", 3, "2", "capd-score=9 consciousness=awake" + rest)
                .assessed("icans", 4, "4", "capd-impossible=true consciousness=unarousable" + rest)
                .assessed("icans", 5, "3", "ice-score=0 consciousness=awake" + rest);

        Findings findings = child.send(server).toxicity(server, UNTIL);

        assertThat(findings.of("icans-astct", DAY_0.plusDays(1))).isEqualTo("0");
        assertThat(findings.of("icans-astct", DAY_0.plusDays(2))).isEqualTo("2");
        assertThat(findings.of("icans-astct", DAY_0.plusDays(3))).isEqualTo("3");
        assertThat(Findings.flags(findings.on("icans-astct", DAY_0.plusDays(3))))
                .containsExactly("TOXICITY_GRADE_MISMATCH");
        assertThat(findings.of("icans-astct", DAY_0.plusDays(4))).isEqualTo("4");
        assertThat(findings.of("icans-astct", DAY_0.plusDays(5))).isEqualTo("0–4");
        assertThat(Findings.flags(findings.on("icans-astct", DAY_0.plusDays(5))))
                .containsExactly("ICE_NOT_USED_FOR_AGE");
    }
}
