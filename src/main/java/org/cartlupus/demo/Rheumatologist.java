package org.cartlupus.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.cartlupus.domain.activity.PgaAssessment;

/** Assesses the child at each visit at which lupus activity is scored. */
final class Rheumatologist {

    /** Up to here low counts are taken for those of lymphodepletion and of the cells (clinical rules 1.2, 7.4). */
    private static final int DRUG_EFFECT_DAYS = 60;

    private static final int FOUR_WEEKS = 28;

    private final Enrolment enrolment;
    private final Timeline timeline;
    private final Biology biology;
    private final Manifestations manifestations;
    private final SledaiScoring sledai;
    private final BilagScoring bilag;
    private final Chance chance;

    private final List<SledaiRecord> sledaiRecords = new ArrayList<>();
    private final List<BilagRecord> bilagRecords = new ArrayList<>();
    private final List<PgaRecord> pgaRecords = new ArrayList<>();

    Rheumatologist(Enrolment enrolment, Timeline timeline, Biology biology, Chart chart, Chance chance) {
        this.enrolment = enrolment;
        this.timeline = timeline;
        this.biology = biology;
        this.chance = chance;
        this.manifestations = Manifestations.draw(chance);
        this.sledai = new SledaiScoring(chart, enrolment.style(), manifestations);
        this.bilag = new BilagScoring(chart, enrolment.style(), manifestations);
    }

    void assess(List<Visit> visits) {
        for (Visit visit : visits) {
            if (visit.of().panels().contains(Panel.LUPUS_ACTIVITY)) {
                assess(visit);
            }
        }
    }

    private void assess(Visit visit) {
        long day = timeline.dayOf(visit.day());
        double activity = biology.activityOn(visit.day(), timeline);
        boolean drugEffect = day >= 0 && day <= DRUG_EFFECT_DAYS;
        LocalDateTime assessed = visit.day().atTime(10, chance.whole(0, 59));
        sledaiRecords.add(
                new SledaiRecord(visit.key() + ".sledai", visit, assessed, sledai.score(visit, activity, drugEffect)));
        if (!(visit.of() == timeline.troubled() && enrolment.has(Incident.BILAG_NOT_DONE))) {
            DiseaseCourse disease = biology.disease();
            bilagRecords.add(new BilagRecord(
                    visit.key() + ".bilag",
                    visit,
                    assessed,
                    bilag.grade(
                            visit, activity, drugEffect, disease.egfr(day), disease.egfr(day - FOUR_WEEKS), day < 0)));
        }
        pgaRecords.add(new PgaRecord(visit.key() + ".pga", visit, assessed, mark(day, activity)));
    }

    /** Most of the impression comes from general activity, the rest from the kidney. */
    private PgaAssessment mark(long day, double activity) {
        double kidney =
                Math.min(1.2, biology.disease().upcr(day) / biology.disease().upcrBefore());
        double onThree = 0.1 + manifestations.burden() * (1.3 * activity + 0.75 * kidney) + chance.normal(0, 0.07);
        BigDecimal maximum = BigDecimal.valueOf(enrolment.style().pga().maximum());
        BigDecimal mark = BigDecimal.valueOf(Math.max(0, Math.min(3, onThree)))
                .multiply(maximum)
                .divide(BigDecimal.valueOf(3), enrolment.style().pga().decimals(), RoundingMode.HALF_UP);
        return new PgaAssessment(mark, maximum);
    }

    List<SledaiRecord> sledaiRecords() {
        return List.copyOf(sledaiRecords);
    }

    List<BilagRecord> bilagRecords() {
        return List.copyOf(bilagRecords);
    }

    List<PgaRecord> pgaRecords() {
        return List.copyOf(pgaRecords);
    }
}
