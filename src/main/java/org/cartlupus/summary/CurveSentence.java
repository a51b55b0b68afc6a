package org.cartlupus.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.cartlupus.domain.statistics.CumulativeIncidence;
import org.cartlupus.domain.statistics.KaplanMeierCurve;
import org.cartlupus.summary.ResponseTimes.Curve;

/** A curve of time to response as one sentence. */
final class CurveSentence {

    private CurveSentence() {}

    static String of(Curve curve) {
        String who =
                curve.arm() == null ? "" : curve.arm().isEmpty() ? " without a recorded arm" : " of arm " + curve.arm();
        String head = curve.endPoint().title() + ", time to first "
                + curve.response().title() + ": "
                + curve.events() + " of " + curve.participants() + " infused participants" + who + " responded, "
                + curve.censored() + " are censored"
                + (curve.competing() > 0 ? ", " + curve.competing() + " had death, rescue or withdrawal first" : "");
        String median = curve.median()
                .map(days -> "; half responded by day " + days.toPlainString())
                .orElse("; the median is not reached");
        return head + median + last(curve)
                + ". This is not the objective response rate: with censoring the curve ends above the proportion of"
                + " responders, and the rate is that of $evaluate-response.";
    }

    private static String last(Curve curve) {
        KaplanMeierCurve kaplanMeier = curve.kaplanMeier();
        if (kaplanMeier != null && !kaplanMeier.steps().isEmpty()) {
            List<KaplanMeierCurve.Step> steps = kaplanMeier.steps();
            KaplanMeierCurve.Step step = steps.get(steps.size() - 1);
            return ends("Kaplan-Meier", step.cumulativeIncidence(), step.time());
        }
        CumulativeIncidence aalenJohansen = curve.aalenJohansen();
        if (aalenJohansen != null && !aalenJohansen.steps().isEmpty()) {
            List<CumulativeIncidence.Step> steps = aalenJohansen.steps();
            CumulativeIncidence.Step step = steps.get(steps.size() - 1);
            return ends("Aalen-Johansen", step.incidence(), step.time());
        }
        return "";
    }

    private static String ends(String estimator, BigDecimal incidence, BigDecimal day) {
        return "; by " + estimator + " the cumulative response is "
                + incidence.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + " % on day "
                + day.toPlainString();
    }
}
