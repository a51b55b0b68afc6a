package org.cartlupus.domain.composite;

import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagChange;
import org.cartlupus.domain.activity.PgaAssessment;
import org.cartlupus.domain.activity.PgaChange;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.SledaiScore;
import org.cartlupus.domain.calendar.Chosen;
import org.cartlupus.domain.calendar.VisitWindow;
import org.cartlupus.domain.verdict.Flag;
import org.jspecify.annotations.Nullable;

/**
 * SRI of one participant at any visit, under one criteria set (clinical rules 4.1): SLEDAI-2K fell enough, no new
 * BILAG-2004 A and not more than one new B against baseline, and the PGA did not worsen by 0.30 or more.
 */
record SriResponse(ScoreChoice choice, SriCriteria criteria) {

    SriFindings at(VisitWindow window) {
        Chosen<SledaiAssessment> sledaiBaseline = choice.sledaiBaseline();
        Chosen<SledaiAssessment> sledaiVisit = choice.sledaiAt(window);
        Chosen<BilagAssessment> bilagBaseline = choice.bilagBaseline();
        Chosen<BilagAssessment> bilagVisit = choice.bilagAt(window);
        Chosen<PgaAssessment> pgaBaseline = choice.pgaBaseline();
        Chosen<PgaAssessment> pgaVisit = choice.pgaAt(window);
        String visit = window.visit().title();

        UsedScores used = choice.used();
        if (sledaiVisit == null) {
            sledaiVisit = used.carriedForward(choice.sledaiCarriedTo(window), "sledai-visit", "SLEDAI-2K");
        }
        if (bilagVisit == null) {
            bilagVisit = used.carriedForward(choice.bilagCarriedTo(window), "bilag-met", "BILAG-2004");
        }
        if (pgaVisit == null) {
            pgaVisit = used.carriedForward(choice.pgaCarriedTo(window), "pga-change", "PGA");
        }
        used.sledaiBaseline(sledaiBaseline, "sledai-baseline");
        used.sledaiVisit(sledaiVisit, "sledai-visit", visit);
        used.bilagBaseline(bilagBaseline, "bilag-met");
        used.bilagVisit(bilagVisit);
        used.lacksGrades(bilagVisit, "bilag-met", visit);
        used.pgaBaseline(pgaBaseline, "pga-change");
        used.pgaVisit(pgaVisit, "pga-change", visit);

        SledaiScore scoreBaseline = score(sledaiBaseline);
        SledaiScore scoreVisit = score(sledaiVisit);
        BilagChange bilag = new BilagChange(ScoreChoice.value(bilagBaseline), ScoreChoice.value(bilagVisit));
        PgaChange pga = new PgaChange(ScoreChoice.value(pgaBaseline), ScoreChoice.value(pgaVisit));
        if (criteria.canRespond(scoreBaseline).isFalse()) {
            used.flag(Flag.SRI_IMPOSSIBLE);
        }
        if (pga.scaleChanged()) {
            used.flag(Flag.PGA_SCALE_CHANGED);
        }
        return new SriFindings(
                criteria,
                scoreBaseline,
                scoreVisit,
                bilag,
                pga,
                criteria.evaluate(scoreBaseline, scoreVisit, bilag, pga),
                used.basis());
    }

    static @Nullable SledaiScore score(@Nullable Chosen<SledaiAssessment> chosen) {
        return chosen == null ? null : chosen.value().score().orElse(null);
    }
}
