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

/** BICLA of one participant at any visit (clinical rules 4.4), on the same scores as the SRI. */
record BiclaResponse(ScoreChoice choice, BiclaCriteria criteria) {

    BiclaFindings at(VisitWindow window) {
        Chosen<BilagAssessment> bilagBaseline = choice.bilagBaseline();
        Chosen<BilagAssessment> bilagVisit = choice.bilagAt(window);
        Chosen<SledaiAssessment> sledaiBaseline = choice.sledaiBaseline();
        Chosen<SledaiAssessment> sledaiVisit = choice.sledaiAt(window);
        Chosen<PgaAssessment> pgaBaseline = choice.pgaBaseline();
        Chosen<PgaAssessment> pgaVisit = choice.pgaAt(window);
        String visit = window.visit().title();

        UsedScores used = choice.used();
        used.bilagBaseline(bilagBaseline, "bilag-improved");
        used.bilagVisit(bilagVisit);
        used.lacksGrades(bilagVisit, "bilag-improved", visit);
        used.sledaiBaseline(sledaiBaseline, "sledai-baseline");
        used.sledaiVisit(sledaiVisit, "sledai-visit", visit);
        used.pgaBaseline(pgaBaseline, "pga-change");
        used.pgaVisit(pgaVisit, "pga-change", visit);

        SledaiScore scoreBaseline = SriResponse.score(sledaiBaseline);
        SledaiScore scoreVisit = SriResponse.score(sledaiVisit);
        BilagChange bilag = new BilagChange(ScoreChoice.value(bilagBaseline), ScoreChoice.value(bilagVisit));
        PgaChange pga = new PgaChange(ScoreChoice.value(pgaBaseline), ScoreChoice.value(pgaVisit));
        BiclaCriteria.Components components = criteria.evaluate(bilag, scoreBaseline, scoreVisit, pga);
        if (components.assessable().isFalse()) {
            used.flag(Flag.BICLA_IMPOSSIBLE);
        }
        if (pga.scaleChanged()) {
            used.flag(Flag.PGA_SCALE_CHANGED);
        }
        return new BiclaFindings(criteria, scoreBaseline, scoreVisit, bilag, pga, components, used.basis());
    }
}
