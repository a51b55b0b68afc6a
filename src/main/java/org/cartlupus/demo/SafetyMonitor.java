package org.cartlupus.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cartlupus.demo.AdverseReaction.Causality;
import org.cartlupus.demo.AdverseReaction.SeriousBecause;
import org.jspecify.annotations.Nullable;

/** Writes down the adverse events of a child: what its biology causes, what its readings show, and ordinary illness. */
final class SafetyMonitor {

    private static final int CYTOPENIA_DAYS = 75;
    private static final BigDecimal IGG_TO_REPLACE = BigDecimal.valueOf(4);

    private final Timeline timeline;
    private final Biology biology;
    private final List<Reading> readings;
    private final Chance chance;
    private final List<AdverseReaction> reactions = new ArrayList<>();

    SafetyMonitor(Timeline timeline, Biology biology, List<Reading> readings, Chance chance) {
        this.timeline = timeline;
        this.biology = biology;
        this.readings = readings;
        this.chance = chance;
    }

    /** Events with onset up to the last day of the child in the trial, numbered in order of onset. */
    List<AdverseReaction> reactions() {
        reactions.clear();
        if (!timeline.infused()) {
            return List.of();
        }
        lymphodepletion();
        inflammation();
        for (LaboratoryGrade low : LaboratoryGrade.values()) {
            cytopenia(low);
        }
        liver();
        hypogammaglobulinaemia();
        infections();
        endings();
        LocalDate last = timeline.lastDay();
        List<AdverseReaction> known = reactions.stream()
                .filter(reaction -> !reaction.onset().isAfter(last))
                .sorted(Comparator.comparing(AdverseReaction::onset).thenComparing(AdverseReaction::term))
                .toList();
        List<AdverseReaction> numbered = new ArrayList<>();
        for (AdverseReaction reaction : known) {
            String key = String.format(Locale.ROOT, "ae-%02d", numbered.size() + 1);
            LocalDate resolved = reaction.resolved();
            numbered.add(new AdverseReaction(
                    key,
                    reaction.term(),
                    reaction.specification(),
                    reaction.grade(),
                    reaction.onset(),
                    resolved != null && resolved.isAfter(last) ? null : resolved,
                    reaction.seriousBecause(),
                    reaction.byProduct(),
                    reaction.byLymphodepletion()));
        }
        return List.copyOf(numbered);
    }

    private void lymphodepletion() {
        if (chance.happens(0.4)) {
            add(CtcaeTerm.NAUSEA, chance.whole(1, 2), -4, 2, null, Causality.NOT_RELATED, Causality.RELATED);
        }
        if (chance.happens(0.05)) {
            add(
                    CtcaeTerm.INFUSION_RELATED_REACTION,
                    chance.whole(1, 2),
                    0,
                    0,
                    null,
                    Causality.RELATED,
                    Causality.UNLIKELY);
        }
    }

    private void inflammation() {
        InflammationCourse course = biology.inflammation();
        if (course.hasCrs()) {
            add(
                    CtcaeTerm.CYTOKINE_RELEASE_SYNDROME,
                    course.crsGrade(),
                    course.onset(),
                    course.days(),
                    course.crsGrade() >= 2 ? SeriousBecause.HOSPITALISATION : null,
                    Causality.RELATED,
                    Causality.UNLIKELY);
        }
        if (course.icansGrade() > 0) {
            add(
                    CtcaeTerm.ENCEPHALOPATHY,
                    "Immune effector cell-associated neurotoxicity syndrome",
                    course.icansGrade(),
                    course.onset() + 2,
                    chance.whole(2, 5),
                    SeriousBecause.HOSPITALISATION,
                    Causality.RELATED,
                    Causality.UNLIKELY);
        }
    }

    /** A low count that is worse than before treatment, from its first to its last day below grade 1. */
    private void cytopenia(LaboratoryGrade low) {
        List<Reading> series = readings.stream()
                .filter(reading -> reading.assay() == low.assay()
                        && reading.status() != Reading.Status.ENTERED_IN_ERROR
                        && timeline.dayOf(reading.day()) <= CYTOPENIA_DAYS)
                .sorted(Comparator.comparing(Reading::taken))
                .toList();
        int before = series.stream()
                .filter(reading -> reading.day().equals(timeline.baseline()))
                .mapToInt(low::grade)
                .max()
                .orElse(0);
        List<Reading> worse = series.stream()
                .filter(reading -> timeline.dayOf(reading.day()) >= 0 && low.grade(reading) > before)
                .toList();
        if (worse.isEmpty()) {
            return;
        }
        int worst = worse.stream().mapToInt(low::grade).max().orElse(before);
        LocalDate lastLow = worse.get(worse.size() - 1).day();
        Optional<LocalDate> resolved = series.stream()
                .map(Reading::day)
                .filter(day -> day.isAfter(lastLow))
                .findFirst();
        reactions.add(new AdverseReaction(
                "",
                low.term(),
                null,
                worst,
                worse.get(0).day(),
                resolved.orElse(null),
                null,
                Causality.POSSIBLE,
                Causality.RELATED));
    }

    private void liver() {
        readings.stream()
                .filter(reading -> reading.assay() == Assay.ALT)
                .filter(reading -> timeline.dayOf(reading.day()) > 0 && timeline.dayOf(reading.day()) <= 28)
                .filter(reading -> reading.range() != null && reading.range().marksHigh(Chart.number(reading)))
                .findFirst()
                .ifPresent(reading -> add(
                        CtcaeTerm.ALT_INCREASED,
                        1,
                        (int) timeline.dayOf(reading.day()),
                        14,
                        null,
                        Causality.POSSIBLE,
                        Causality.POSSIBLE));
    }

    private void hypogammaglobulinaemia() {
        readings.stream()
                .filter(reading -> reading.assay() == Assay.IGG)
                .filter(reading -> Chart.number(reading).compareTo(IGG_TO_REPLACE) < 0)
                .findFirst()
                .ifPresent(reading -> add(
                        CtcaeTerm.HYPOGAMMAGLOBULINAEMIA,
                        "Hypogammaglobulinaemia",
                        2,
                        (int) timeline.dayOf(reading.day()),
                        chance.whole(90, 200),
                        null,
                        Causality.RELATED,
                        Causality.UNLIKELY));
    }

    private void infections() {
        if (chance.happens(0.45)) {
            infection(CtcaeTerm.UPPER_RESPIRATORY_INFECTION, chance.whole(1, 2), chance.whole(25, 420), null);
        }
        if (chance.happens(0.25)) {
            infection(CtcaeTerm.UPPER_RESPIRATORY_INFECTION, 1, chance.whole(430, 700), null);
        }
        if (chance.happens(0.14)) {
            infection(CtcaeTerm.URINARY_TRACT_INFECTION, 2, chance.whole(30, 300), null);
        }
        if (chance.happens(0.12)) {
            infection(CtcaeTerm.LUNG_INFECTION, 3, chance.whole(20, 200), SeriousBecause.HOSPITALISATION);
        }
        if (chance.happens(0.1)) {
            infection(CtcaeTerm.SHINGLES, 2, chance.whole(40, 300), null);
        }
        if (chance.happens(0.08)) {
            infection(CtcaeTerm.CYTOMEGALOVIRUS, 2, chance.whole(20, 90), null);
        }
    }

    private void infection(CtcaeTerm term, int grade, int onset, @Nullable SeriousBecause serious) {
        add(term, grade, onset, chance.whole(6, 18), serious, Causality.POSSIBLE, Causality.POSSIBLE);
    }

    private void endings() {
        LocalDate dialysis = timeline.dialysis();
        if (dialysis != null) {
            reactions.add(new AdverseReaction(
                    "",
                    CtcaeTerm.CHRONIC_KIDNEY_DISEASE,
                    null,
                    4,
                    dialysis.minusDays(6),
                    null,
                    SeriousBecause.LIFE_THREATENING,
                    Causality.UNLIKELY,
                    Causality.NOT_RELATED));
        }
        LocalDate death = timeline.death();
        if (death != null) {
            reactions.add(new AdverseReaction(
                    "",
                    CtcaeTerm.SEPSIS,
                    null,
                    5,
                    death.minusDays(chance.whole(5, 9)),
                    null,
                    SeriousBecause.DEATH,
                    Causality.POSSIBLE,
                    Causality.POSSIBLE));
        }
    }

    private void add(
            CtcaeTerm term,
            int grade,
            int onset,
            int days,
            @Nullable SeriousBecause serious,
            Causality product,
            Causality lymphodepletion) {
        add(term, null, grade, onset, days, serious, product, lymphodepletion);
    }

    private void add(
            CtcaeTerm term,
            @Nullable String specification,
            int grade,
            int onset,
            int days,
            @Nullable SeriousBecause serious,
            Causality product,
            Causality lymphodepletion) {
        reactions.add(new AdverseReaction(
                "",
                term,
                specification,
                grade,
                timeline.onDay(onset),
                timeline.onDay(onset + days),
                serious,
                product,
                lymphodepletion));
    }
}
