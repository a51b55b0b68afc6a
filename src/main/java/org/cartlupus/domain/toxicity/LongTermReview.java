package org.cartlupus.domain.toxicity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagChange;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.ValueChoice;
import org.cartlupus.domain.kinetics.BCellAplasia;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.GradingSystem;
import org.cartlupus.domain.safety.LaboratoryResult;
import org.cartlupus.domain.safety.RuleStanding;
import org.cartlupus.domain.safety.UnknownReason;
import org.cartlupus.domain.safety.aesi.AesiCatalogue;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.Measurements.Usable;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.toxicity.ToxicityFinding.Criterion;
import org.cartlupus.domain.toxicity.ToxicityFinding.Judged;
import org.cartlupus.domain.toxicity.ToxicityFinding.Kind;
import org.cartlupus.domain.toxicity.ToxicityFinding.Lasting;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What is followed for years: B cells, immunoglobulin G, flares of lupus, and, without a judgement, gonads and growth
 * (clinical rules 7.5).
 */
final class LongTermReview {

    private final ToxicityRecord record;
    private final Measurements measurements;
    private final ToxicityRules rules;

    LongTermReview(ToxicityRecord record, Measurements measurements, ToxicityRules rules) {
        this.record = record;
        this.measurements = measurements;
        this.rules = rules;
    }

    /** To a tenth of a day, for the sentence; the finding itself keeps every decimal. */
    private static String days(@Nullable Measured days) {
        return days == null ? "unknown" : new Measured(tenths(days.value()), days.censoring()).toString();
    }

    private static String days(@Nullable BigDecimal days) {
        return days == null ? "unknown" : tenths(days).toPlainString();
    }

    private static BigDecimal tenths(BigDecimal days) {
        return days.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** An expected effect, whose length counts. */
    ToxicityFinding bCellAplasia() {
        BCellAplasia aplasia = BCellAplasia.of(record.bCells(), rules.recovery(), rules.confirmationDays());
        Measured duration = aplasia.duration();
        String said =
                switch (aplasia.state()) {
                    case NO_DATA -> "no CD19+ count from the infusion on decides";
                    case NOT_SEEN -> "every CD19+ count reached the threshold";
                    case ONGOING ->
                        "lasts since day " + days(aplasia.onset()) + ", for " + days(duration)
                                + " days by the last count";
                    case RETURN_UNCONFIRMED ->
                        "from day " + days(aplasia.onset()) + ", for " + days(duration)
                                + " days; B cells were back on day " + days(aplasia.firstReturn())
                                + ", which no later visit has confirmed yet";
                    case RECOVERED ->
                        "from day " + days(aplasia.onset()) + " to day " + days(aplasia.firstReturn()) + ", "
                                + days(duration) + " days";
                };
        return new ToxicityFinding(
                Kind.B_CELL_APLASIA,
                "",
                record.infusion(),
                record.cutOff(),
                new Lasting(duration, duration == null ? Set.of(UnknownReason.NO_VALUE) : Set.of()),
                RuleStanding.DECISION,
                "CD19-positive cells below the threshold",
                "B-cell aplasia, an expected effect: " + said + ".",
                List.of(),
                List.of(),
                Set.of(),
                aplasia.evidence());
    }

    /** Only where immunoglobulin G was measured or replaced from the infusion on. */
    Optional<ToxicityFinding> hypogammaglobulinaemia() {
        List<DrugUse> replaced = record.drugs().stream()
                .filter(drug -> drug.isImmunoglobulin()
                        && drug.reason() == Treatment.Reason.REPLACEMENT
                        && record.isSinceInfusion(drug.from()))
                .toList();
        Optional<Observed<Usable>> lowest = measurements.of(Analyte.IGG).stream()
                .filter(value -> record.isSinceInfusion(value.date()))
                .min(Comparator.<Observed<Usable>, BigDecimal>comparing(
                                value -> LaboratoryResults.number(value).value())
                        .thenComparing(LaboratoryResults.BY_TIME));
        if (lowest.isEmpty() && replaced.isEmpty()) {
            return Optional.empty();
        }
        LaboratoryResult result = LaboratoryResults.of(lowest.orElse(null));
        Truth replacement = Truth.of(!replaced.isEmpty());
        Truth low = rules.immunoglobulin().isOfSpecialInterest(result, Truth.FALSE);
        List<Evidence> evidence = new ArrayList<>();
        lowest.ifPresent(value -> evidence.add(value.evidence()));
        replaced.forEach(drug -> evidence.add(drug.evidence()));
        LocalDate day =
                lowest.map(Observed::date).orElseGet(() -> replaced.get(0).from());
        String limit = rules.immunoglobulin().below().toPlainString();
        return Optional.of(new ToxicityFinding(
                Kind.HYPOGAMMAGLOBULINAEMIA,
                "",
                day,
                day,
                Judged.of(
                        rules.immunoglobulin().isOfSpecialInterest(result, replacement), UnknownReason.CENSORED_VALUE),
                RuleStanding.UNVERIFIED,
                GradingSystem.GENERIC.title(),
                "Hypogammaglobulinaemia: "
                        + lowest.map(value -> "lowest IgG " + LaboratoryResults.number(value) + " g/L on "
                                        + record.text(value.date()) + ", limit " + limit)
                                .orElse("IgG not measured")
                        + result.range()
                                .lowerLimit()
                                .map(lln -> ", lower limit of the laboratory " + lln.toPlainString())
                                .orElse("")
                        + "; "
                        + (replaced.isEmpty()
                                ? "no replacement recorded, so that a grade is the clinician's"
                                : "immunoglobulin replaced: grade 2 or 3, which the clinician separates")
                        + ".",
                List.of(
                        new Criterion("IgG < " + limit + " g/L", low),
                        new Criterion("immunoglobulin replacement", replacement)),
                List.of(),
                Set.of(),
                evidence));
    }

    /** Each assessment after the infusion against the one before it, which for the first is the one before treatment. */
    List<ToxicityFinding> flares() {
        List<Observed<BilagAssessment>> forms =
                ValueChoice.ofEachDay(record.subject().bilag());
        List<ToxicityFinding> findings = new ArrayList<>();
        List<Evidence> compared = new ArrayList<>();
        Truth open = Truth.FALSE;
        LocalDate last = null;
        for (int i = 1; i < forms.size(); i++) {
            Observed<BilagAssessment> before = forms.get(i - 1);
            Observed<BilagAssessment> now = forms.get(i);
            if (record.isSinceInfusion(now.date())) {
                BilagChange change = new BilagChange(before.value(), now.value());
                last = now.date();
                compared.add(now.evidence());
                if (!change.newA().isEmpty() || !change.newB().isEmpty()) {
                    findings.add(flare(change, before, now));
                }
                open = open.or(Truth.of(!change.openSystems().isEmpty()).and(Truth.UNKNOWN));
            }
        }
        if (last != null && findings.isEmpty()) {
            findings.add(new ToxicityFinding(
                    Kind.SLE_FLARE,
                    "none",
                    record.infusion(),
                    last,
                    Judged.of(open, UnknownReason.OTHER_MEASUREMENT_MISSING),
                    RuleStanding.DECISION,
                    GradingSystem.BILAG_2004.title(),
                    "Flare of lupus: no new BILAG A or B against the assessment before, up to " + record.text(last)
                            + (open.isFalse() ? "." : "; a grade that is missing could be one."),
                    List.of(),
                    List.of(),
                    Set.of(),
                    compared));
        }
        return findings;
    }

    private ToxicityFinding flare(BilagChange change, Observed<BilagAssessment> before, Observed<BilagAssessment> now) {
        return new ToxicityFinding(
                Kind.SLE_FLARE,
                now.date().toString(),
                now.date(),
                now.date(),
                Judged.of(Truth.TRUE, UnknownReason.NO_VALUE),
                RuleStanding.DECISION,
                GradingSystem.BILAG_2004.title(),
                "Flare of lupus on " + record.text(now.date()) + ", against " + before.date() + ": new A "
                        + systems(change.newA()) + ", new B " + systems(change.newB()) + ".",
                List.of(
                        new Criterion(
                                "new BILAG A: " + systems(change.newA()),
                                Truth.of(!change.newA().isEmpty())),
                        new Criterion(
                                "new BILAG B: " + systems(change.newB()),
                                Truth.of(!change.newB().isEmpty()))),
                List.of(),
                Set.of(),
                List.of(now.evidence(), before.evidence()));
    }

    private static String systems(List<BilagSystem> systems) {
        return systems.isEmpty()
                ? "none"
                : systems.stream().map(BilagSystem::code).collect(Collectors.joining(", "));
    }

    /** Recorded events, and hormone values as they are: no table of normal values is shipped, so nothing is judged. */
    Optional<ToxicityFinding> gonadal() {
        return recorded(Kind.GONADAL, "GONADAL", Analyte.AMH, "anti-Müllerian hormone", "ng/mL");
    }

    /** Likewise: a height z-score needs a table of growth, and none is shipped. */
    Optional<ToxicityFinding> growth() {
        return recorded(Kind.GROWTH, "GROWTH", Analyte.HEIGHT, "height", "cm");
    }

    private Optional<ToxicityFinding> recorded(Kind kind, String category, Analyte analyte, String name, String unit) {
        List<AdverseEvent> events = record.events().stream()
                .filter(event -> AesiCatalogue.DEFAULTS
                        .categoriesOf(event, record.infusion(), record.cutOff())
                        .getOrDefault(category, Truth.FALSE)
                        .isTrue())
                .toList();
        List<Observed<Usable>> measured = ValueChoice.ofEachDay(measurements.of(analyte));
        if (events.isEmpty() && (measured.isEmpty() || kind == Kind.GROWTH && measured.size() < 2)) {
            return Optional.empty();
        }
        List<Evidence> evidence = new ArrayList<>();
        events.forEach(event -> evidence.add(event.evidence()));
        String values = "none recorded";
        if (!measured.isEmpty()) {
            Observed<Usable> first = measured.get(0);
            Observed<Usable> latest = measured.get(measured.size() - 1);
            evidence.add(first.evidence());
            evidence.add(latest.evidence());
            values = LaboratoryResults.number(first) + " " + unit + " on " + first.date()
                    + (measured.size() == 1
                            ? ""
                            : ", " + LaboratoryResults.number(latest) + " " + unit + " on " + latest.date());
        }
        return Optional.of(new ToxicityFinding(
                kind,
                "",
                record.infusion(),
                record.cutOff(),
                events.isEmpty()
                        ? new Judged(Truth.UNKNOWN, Set.of(UnknownReason.CLINICIAN_ONLY))
                        : new Judged(Truth.TRUE, Set.of()),
                RuleStanding.UNVERIFIED,
                GradingSystem.NONE.title(),
                "Recorded events: "
                        + (events.isEmpty()
                                ? "none"
                                : events.stream()
                                        .map(event -> event.term().text())
                                        .collect(Collectors.joining(", ")))
                        + "; " + name + ": " + values
                        + ". Values are shown and not judged: no table of normal values by age and sex is shipped.",
                List.of(),
                List.of(),
                Set.of(),
                evidence));
    }
}
