package org.cartlupus.criteria;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartlupus.domain.calendar.BaselineRule;
import org.cartlupus.domain.calendar.Conventions;
import org.cartlupus.domain.calendar.ScheduledVisit;
import org.cartlupus.domain.calendar.ValueChoice;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.calendar.VisitSchedule;
import org.cartlupus.domain.composite.SriCriteria;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.quantity.Rounding;
import org.cartlupus.domain.renal.RenalCriteria;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON of a criteria set (clinical rules, appendix A). Every key is optional; what is absent has the document's
 * default; what is not a key, has the wrong type or an impossible number is refused, all mistakes at once.
 */
public final class CriteriaSetJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static {
        JSON.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(16)
                        .maxStringLength(10_000)
                        .build());
    }

    private CriteriaSetJson() {}

    /**
     * @param url the last part of its path is the short name of the set
     * @param json its content
     * @throws InvalidCriteria if the JSON is malformed or any key is wrong
     */
    public static CriteriaSet read(String url, String version, String json) throws InvalidCriteria {
        List<CriteriaProblem> problems = new ArrayList<>();
        JsonSection root = new JsonSection("", parse(json), problems);
        root.text("ruleSetId");
        root.text("version");
        ZoneId zone = zone(root);
        VisitSchedule schedule = schedule(root);
        Conventions conventions = conventions(root);
        RenalCriteria renal = RenalCriteriaJson.renal(root.section("renal"));
        String id = url.substring(url.lastIndexOf('/') + 1);
        CriteriaSet set = new CriteriaSet(
                new CriteriaSet.Identity(id, url, version, sha256(json)),
                zone,
                schedule,
                conventions,
                renal,
                RenalCriteriaJson.egfr(root.section("egfr")),
                sri(root.section("sri"), renal),
                CompositeCriteriaJson.read(root),
                SledaiCriteriaJson.read(root.section("sledai2k")),
                TreatmentCriteriaJson.rescue(root.section("rescue")),
                TreatmentCriteriaJson.dose(root.section("dose")),
                ObservationSections.safety(root.section("safety")),
                ObservationSections.kinetics(root.section("kinetics")));
        DenominatorJson.check(root);
        root.finish();
        if (!problems.isEmpty()) {
            throw new InvalidCriteria(problems);
        }
        return set;
    }

    private static JsonNode parse(String json) throws InvalidCriteria {
        try {
            JsonNode root = JSON.readTree(json);
            if (root.isMissingNode()) {
                throw new InvalidCriteria(List.of(new CriteriaProblem("(root)", "is empty; {} means all defaults")));
            }
            return root;
        } catch (JsonProcessingException malformed) {
            throw new InvalidCriteria(
                    List.of(new CriteriaProblem("(root)", "is not JSON: " + malformed.getOriginalMessage())));
        }
    }

    private static @Nullable ZoneId zone(JsonSection root) {
        String name = root.text("siteZone");
        if (name == null) {
            return null;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            root.problem("siteZone", "must be a time zone such as Asia/Shanghai, not " + name);
            return null;
        }
    }

    private static @Nullable VisitSchedule schedule(JsonSection root) {
        List<JsonSection> given = root.sections("visits");
        if (given == null) {
            return null;
        }
        Map<VisitCode, ScheduledVisit> visits = new LinkedHashMap<>();
        for (JsonSection item : given) {
            String label = item.text("label");
            if ("WITHDRAWAL".equalsIgnoreCase(label)) {
                item.onlyNull("months", "must be null: withdrawal is not planned");
                item.onlyNull("plusMinusDays", "must be null: withdrawal is not planned");
            } else {
                plannedVisit(item, label).ifPresent(visit -> {
                    if (visits.putIfAbsent(visit.visit(), visit) != null) {
                        item.problem("label", "names " + label + " a second time");
                    }
                });
            }
            item.finish();
        }
        if (given.isEmpty()) {
            root.problem("visits", "must name a visit; without the key the study's own schedule holds");
        }
        return new VisitSchedule(List.copyOf(visits.values()));
    }

    /** A visit of the set, with the default's months and days where it says none. */
    private static Optional<ScheduledVisit> plannedVisit(JsonSection item, @Nullable String label) {
        Optional<ScheduledVisit> standard = VisitSchedule.DEFAULT.visits().stream()
                .filter(visit -> visit.visit().code().equals(label))
                .findFirst();
        if (standard.isEmpty()) {
            item.problem("label", "must be M3, M6, M12, M24 or WITHDRAWAL");
        }
        int months = item.integer("months", standard.map(ScheduledVisit::months).orElse(1), 1, 120);
        int days = item.integer(
                "plusMinusDays", standard.map(ScheduledVisit::daysBefore).orElse(0), 0, 180);
        return standard.map(visit -> new ScheduledVisit(visit.visit(), months, days, days));
    }

    private static Conventions conventions(JsonSection root) {
        JsonSection baseline = root.section("baseline");
        BaselineRule baselineRule = new BaselineRule(
                baseline.integer("lookbackDays", BaselineRule.DEFAULT.lookbackDays(), 0, 365),
                baseline.bool("sameDayAllowed", BaselineRule.DEFAULT.sameDayAllowed()),
                baseline.choice(
                        "notAfter",
                        BaselineRule.DEFAULT.limit(),
                        BaselineRule.Limit.values(),
                        limit -> limit == BaselineRule.Limit.INFUSION ? "infusion" : "lymphodepletionStart"));
        baseline.finish();
        JsonSection selection = root.section("selection");
        ValueChoice choice = new ValueChoice(
                selection.bool("nearestToTarget", true),
                selection.choice(
                        "tie", Boolean.TRUE, new Boolean[] {true, false}, later -> later ? "later" : "earlier"));
        int spread = selection.integer("maxComponentSpreadDays", 14, 0, 365);
        boolean carryForward = selection.bool("lastObservationCarriedForward", false);
        selection.finish();
        JsonSection rounding = root.section("rounding");
        Rounding rounds = new Rounding(
                rounding.integer("scale", Rounding.DEFAULT.scale(), 2, 12),
                rounding.choice(
                        "mode",
                        Rounding.DEFAULT.mode(),
                        new RoundingMode[] {RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN},
                        RoundingMode::name));
        if (!rounding.bool("beforeComparison", true)) {
            rounding.problem("beforeComparison", "must be true: these rules round before they compare");
        }
        rounding.finish();
        return new Conventions(baselineRule, choice, spread, rounds, carryForward);
    }

    /** A set that says nothing of dialysis for the SRI means for it what it says for the kidney. */
    private static SriCriteria sri(JsonSection sri, RenalCriteria renal) {
        SriCriteria standard = SriCriteria.DEFAULT;
        SriCriteria read = new SriCriteria(
                sri.integer("drop", standard.drop(), SriCriteria.LEAST_DROP, SriCriteria.GREATEST_DROP),
                sri.decimal("pgaIncreaseLt", standard.pgaIncreaseLt(), "0", "3"),
                sri.integer("newAMax", standard.newAMax(), 0, 9),
                sri.integer("newBMax", standard.newBMax(), 0, 9),
                sri.bool("applyTreatmentFailure", standard.applyTreatmentFailure()),
                sri.integer("rescueToxicityAllowanceDays", standard.rescueToxicityAllowanceDays(), 0, 365),
                sri.bool("dialysisIsNonResponse", renal.dialysisIsNonResponse()));
        sri.finish();
        return read;
    }

    /** Hash of the content with the white space of its layout, so that it can be compared with any copy of the file. */
    static String sha256(String json) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
