package org.cartlupus.domain.composite;

import org.cartlupus.domain.calendar.Conventions;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.VisitWindow;
import org.cartlupus.domain.quantity.CreatinineFactors;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.EndPoint;

/** The end points of disease activity of one participant, at any visit and under one criteria set (clinical rules 4). */
public final class ActivityResponse {

    private final ScoreChoice scores;
    private final TreatmentChoice treatment;
    private final SriCriteria sri;
    private final CompositeCriteria composites;

    /**
     * @param factors only for reading measurements; no creatinine is read here
     * @param maxWeightAgeDays how old the weight for a steroid dose per kg may be
     */
    public ActivityResponse(
            SubjectRecord subject,
            DayZero dayZero,
            Conventions conventions,
            SriCriteria sri,
            CompositeCriteria composites,
            CreatinineFactors factors,
            int maxWeightAgeDays) {
        this.scores = new ScoreChoice(subject, dayZero, conventions);
        this.treatment =
                new TreatmentChoice(subject, conventions, factors, composites.singleDoseDays(), maxWeightAgeDays);
        this.sri = sri;
        this.composites = composites;
    }

    /**
     * @return what the scores say about the end point
     * @throws IllegalArgumentException for an end point that is not of disease activity
     */
    public ActivityFindings at(EndPoint endPoint, VisitWindow window) {
        return switch (endPoint) {
            case SRI_4 -> sri(sri, window);
            case SRI_5 -> sri(sri.withDrop(5), window);
            case SRI_6 -> sri(sri.withDrop(6), window);
            case SRI_7 -> sri(sri.withDrop(7), window);
            case SRI_8 -> sri(sri.withDrop(8), window);
            case BICLA -> new BiclaResponse(scores, composites.bicla()).at(window);
            case LLDAS -> new LldasResponse(scores, treatment, composites.lldas()).at(window);
            case DORIS -> new DorisResponse(scores, treatment, composites.doris()).at(window);
            case DORIS_OFF_TREATMENT -> new DorisResponse(scores, treatment, composites.dorisOffTreatment()).at(window);
            case RENAL_RESPONSE -> throw new IllegalArgumentException(endPoint + " is judged by measurements");
        };
    }

    private SriFindings sri(SriCriteria criteria, VisitWindow window) {
        return new SriResponse(scores, criteria).at(window);
    }
}
