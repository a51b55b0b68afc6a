package org.cartlupus.domain.composite;

import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.PgaAssessment;
import org.cartlupus.domain.activity.SledaiAssessment;

/** Entered scores as a notice names them. */
final class ScoreText {

    private ScoreText() {}

    static String of(SledaiAssessment assessment) {
        return assessment.score().map(score -> "SLEDAI-2K " + score).orElse("SLEDAI-2K without a score");
    }

    static String of(BilagAssessment assessment) {
        return "BILAG-2004 " + assessment.grades();
    }

    static String of(PgaAssessment assessment) {
        return "PGA " + assessment.value().toPlainString() + " of "
                + assessment.scaleMax().toPlainString();
    }
}
