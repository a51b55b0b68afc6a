package org.cartlupus.domain.composite;

import org.cartlupus.domain.activity.PgaAssessment;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.calendar.Chosen;
import org.cartlupus.domain.calendar.VisitWindow;

/** DORIS remission of one participant at any visit, on or off treatment as the criteria say (clinical rules 4.4). */
record DorisResponse(ScoreChoice choice, TreatmentChoice treatment, DorisCriteria criteria) {

    DorisFindings at(VisitWindow window) {
        Chosen<SledaiAssessment> sledai = choice.sledaiAt(window);
        Chosen<PgaAssessment> pga = choice.pgaAt(window);
        String visit = window.visit().title();

        UsedScores used = choice.used();
        used.sledaiVisit(sledai, "clinical-sledai", visit);
        used.pgaVisit(pga, "pga-visit", visit);
        Maintenance maintenance = treatment.at(window, used.visitDate(), used);
        return new DorisFindings(
                criteria,
                sledai == null ? null : ScoredItems.of(sledai.value()).clinicalScore(),
                ScoreChoice.value(pga),
                maintenance.prednisone(),
                criteria.evaluate(ScoreChoice.value(sledai), ScoreChoice.value(pga), maintenance),
                used.basis());
    }
}
