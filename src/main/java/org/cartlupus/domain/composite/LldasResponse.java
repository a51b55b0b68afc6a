package org.cartlupus.domain.composite;

import java.time.LocalDate;
import java.util.List;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.PgaAssessment;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.calendar.Chosen;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.VisitWindow;
import org.jspecify.annotations.Nullable;

/**
 * LLDAS of one participant at any visit (clinical rules 4.4): a state at the visit, for which baseline is not asked. Activity
 * is new against the last assessment before the visit's own.
 */
record LldasResponse(ScoreChoice choice, TreatmentChoice treatment, LldasCriteria criteria) {

    LldasFindings at(VisitWindow window) {
        Chosen<SledaiAssessment> sledai = choice.sledaiAt(window);
        Chosen<BilagAssessment> bilag = choice.bilagAt(window);
        Chosen<PgaAssessment> pga = choice.pgaAt(window);
        String visit = window.visit().title();

        UsedScores used = choice.used();
        used.sledaiVisit(sledai, "sledai-visit", visit);
        used.bilagVisit(bilag);
        Observed<SledaiAssessment> previous =
                sledai == null ? null : choice.sledaiBefore(sledai.observed().date());
        used.pgaVisit(pga, "pga-visit", visit);
        Maintenance maintenance = treatment.at(window, used.visitDate(), used);

        LldasCriteria.Components components = criteria.evaluate(
                ScoreChoice.value(sledai),
                previous == null ? null : previous.value(),
                LldasCriteria.OtherActivity.graded(ScoreChoice.value(bilag)),
                ScoreChoice.value(pga),
                maintenance);
        if (components.noOtherActivity().isUnknown()) {
            used.lacks("no-haemolysis-or-gi-activity", otherActivityLacks(bilag, visit));
        }
        LocalDate comparedWith = comparedWith(sledai, previous, used, components);
        return new LldasFindings(
                criteria,
                SriResponse.score(sledai),
                ScoreChoice.value(pga),
                maintenance.prednisone(),
                comparedWith,
                components,
                used.basis());
    }

    private static String otherActivityLacks(@Nullable Chosen<BilagAssessment> bilag, String visit) {
        if (bilag == null) {
            return "BILAG-2004 at " + visit;
        }
        BilagAssessment grades = bilag.value();
        boolean ungraded = grades.grade(BilagSystem.GASTROINTESTINAL).isEmpty()
                || grades.grade(BilagSystem.HAEMATOLOGICAL).isEmpty();
        return ungraded
                ? "BILAG-2004 grades of gut and blood at " + visit
                : "whether the haematological BILAG grade at " + visit + " stands for haemolysis";
    }

    /** The day of the earlier assessment; what the comparison lacks is said. */
    private static @Nullable LocalDate comparedWith(
            @Nullable Chosen<SledaiAssessment> sledai,
            @Nullable Observed<SledaiAssessment> previous,
            UsedScores used,
            LldasCriteria.Components components) {
        if (previous != null) {
            used.restsOn(List.of(previous.evidence()));
        }
        if (sledai != null && components.noNewActivity().isUnknown()) {
            used.lacks(
                    "no-new-activity",
                    previous == null
                            ? "a SLEDAI-2K before that of " + sledai.observed().date()
                            : "SLEDAI-2K items of " + previous.date());
        }
        return previous == null ? null : previous.date();
    }
}
