package org.cartlupus.evidence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.icans.Arousal;
import org.cartlupus.domain.safety.icans.CerebralOedema;
import org.cartlupus.domain.safety.icans.Seizure;
import org.cartlupus.domain.toxicity.CrsSigns;
import org.cartlupus.domain.toxicity.DrugUse;
import org.cartlupus.domain.toxicity.IcansSigns;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What was seen and given at the bedside of one participant, up to a day.
 *
 * @param crs assessments of cytokine release
 * @param icans assessments of neurotoxicity
 * @param drugs of which an ATC code is known
 */
public record BedsideCourse(List<Observed<CrsSigns>> crs, List<Observed<IcansSigns>> icans, List<DrugUse> drugs) {

    private static final String CRS = "crs-grade";

    public BedsideCourse {
        crs = List.copyOf(crs);
        icans = List.copyOf(icans);
        drugs = List.copyOf(drugs);
    }

    /**
     * @param siteZone zone in which a day is a day
     * @param cutOff what is dated later is left out; a drug that ends later still goes on
     */
    public static BedsideCourse of(SubjectEvidence known, ZoneId siteZone, LocalDate cutOff) {
        SiteDays days = new SiteDays(siteZone);
        List<Observed<CrsSigns>> crs = new ArrayList<>();
        List<Observed<IcansSigns>> icans = new ArrayList<>();
        List<DrugUse> drugs = new ArrayList<>();
        for (StoredFact<Fact> stored : known.clinical()) {
            if (stored.fact() instanceof ToxicityFact seen) {
                if (seen.syndrome().equals(CRS)) {
                    observed(crs(seen), seen.reporting(), stored.evidence(), days, cutOff)
                            .ifPresent(crs::add);
                } else {
                    observed(icans(seen), seen.reporting(), stored.evidence(), days, cutOff)
                            .ifPresent(icans::add);
                }
            } else if (stored.fact() instanceof TreatmentFact given) {
                drug(given, stored.evidence(), days, cutOff).ifPresent(drugs::add);
            }
        }
        return new BedsideCourse(crs, icans, drugs);
    }

    private static <V> Optional<Observed<V>> observed(
            V signs, Reporting reporting, Evidence evidence, SiteDays days, LocalDate cutOff) {
        return days.moment(reporting.effective())
                .filter(moment -> !moment.date().isAfter(cutOff))
                .map(moment -> new Observed<>(
                        signs, moment.date(), moment.time(), reporting.status(), reporting.issued(), evidence));
    }

    private static Optional<DrugUse> drug(TreatmentFact given, Evidence evidence, SiteDays days, LocalDate cutOff) {
        String atc = given.drug();
        Optional<LocalDate> start = days.certainlyBy(given.start());
        if (atc == null || start.isEmpty() || start.get().isAfter(cutOff)) {
            return Optional.empty();
        }
        LocalDate end = days.certainlyBy(given.end()).orElse(given.lasting() ? null : start.get());
        return Optional.of(new DrugUse(
                atc, start.get(), end == null || end.isAfter(cutOff) ? null : end, given.reason(), evidence));
    }

    private static CrsSigns crs(ToxicityFact seen) {
        return new CrsSigns(
                seen.grade(),
                truth(seen, "fever"),
                truth(seen, "fever-treated"),
                seen.sign("hypotension").flatMap(BedsideCourse::hypotension).orElse(null),
                seen.sign("hypoxia").flatMap(BedsideCourse::hypoxia).orElse(null),
                seen.sign("oxygen-concentration").map(Measured::exactly).orElse(null));
    }

    private static IcansSigns icans(ToxicityFact seen) {
        return new IcansSigns(
                seen.grade(),
                points(seen, "ice-score"),
                points(seen, "capd-score"),
                truth(seen, "capd-impossible"),
                truth(seen, "developmental-delay"),
                seen.sign("consciousness").flatMap(BedsideCourse::arousal).orElse(null),
                seen.sign("seizure").flatMap(BedsideCourse::seizure).orElse(null),
                truth(seen, "motor-weakness"),
                seen.sign("cerebral-oedema").flatMap(BedsideCourse::oedema).orElse(null));
    }

    private static Truth truth(ToxicityFact seen, String sign) {
        return seen.sign(sign).map(value -> Truth.of(value.equals("true"))).orElse(Truth.UNKNOWN);
    }

    private static @Nullable Integer points(ToxicityFact seen, String sign) {
        return seen.sign(sign)
                .filter(value -> value.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    private static Optional<CrsSigns.Hypotension> hypotension(String code) {
        return Optional.ofNullable(
                switch (code) {
                    case "none" -> CrsSigns.Hypotension.NONE;
                    case "no-vasopressor" -> CrsSigns.Hypotension.NO_VASOPRESSOR;
                    case "one-vasopressor" -> CrsSigns.Hypotension.ONE_VASOPRESSOR;
                    case "multiple-vasopressors" -> CrsSigns.Hypotension.MULTIPLE_VASOPRESSORS;
                    default -> null;
                });
    }

    private static Optional<CrsSigns.Hypoxia> hypoxia(String code) {
        return Optional.ofNullable(
                switch (code) {
                    case "none" -> CrsSigns.Hypoxia.NONE;
                    case "low-flow-oxygen" -> CrsSigns.Hypoxia.LOW_FLOW_OXYGEN;
                    case "high-flow-oxygen" -> CrsSigns.Hypoxia.HIGH_FLOW_OXYGEN;
                    case "positive-pressure" -> CrsSigns.Hypoxia.POSITIVE_PRESSURE;
                    default -> null;
                });
    }

    private static Optional<Arousal> arousal(String code) {
        return Optional.ofNullable(
                switch (code) {
                    case "awake" -> Arousal.AWAKE;
                    case "awakens-spontaneously" -> Arousal.AWAKENS_SPONTANEOUSLY;
                    case "awakens-to-voice" -> Arousal.AWAKENS_TO_VOICE;
                    case "awakens-to-touch" -> Arousal.AWAKENS_ONLY_TO_TOUCH;
                    case "unarousable" -> Arousal.UNAROUSABLE;
                    default -> null;
                });
    }

    private static Optional<Seizure> seizure(String code) {
        return Optional.ofNullable(
                switch (code) {
                    case "none" -> Seizure.NONE;
                    case "rapidly-resolving" -> Seizure.RESOLVING;
                    case "prolonged" -> Seizure.PROLONGED_OR_REPETITIVE;
                    default -> null;
                });
    }

    private static Optional<CerebralOedema> oedema(String code) {
        return Optional.ofNullable(
                switch (code) {
                    case "none" -> CerebralOedema.NONE;
                    case "focal-oedema" -> CerebralOedema.FOCAL;
                    case "diffuse-oedema" -> CerebralOedema.DIFFUSE_OR_RAISED_PRESSURE;
                    default -> null;
                });
    }
}
