package org.cartlupus.domain.composite;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.PgaAssessment;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.activity.SledaiScore;
import org.cartlupus.domain.activity.glucocorticoid.DoseLimit;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Lupus low disease activity state (clinical rules 4.4).
 *
 * @param sledaiAtMost SLEDAI-2K points
 * @param pgaAtMost on 0–3
 * @param prednisone highest dose; cohorts of children also use 0.15 mg/kg/d
 */
public record LldasCriteria(int sledaiAtMost, BigDecimal pgaAtMost, DoseLimit prednisone) {

    public static final LldasCriteria DEFAULT = new LldasCriteria(4, new BigDecimal("1.0"), DoseLimit.perDay("7.5"));

    /** SLEDAI-2K items of kidney, central nervous system, heart and lung, vasculitis and fever. */
    public static final Set<SledaiItem> MAJOR_ORGANS = Set.copyOf(EnumSet.of(
            SledaiItem.URINARY_CASTS,
            SledaiItem.HAEMATURIA,
            SledaiItem.PROTEINURIA,
            SledaiItem.PYURIA,
            SledaiItem.SEIZURE,
            SledaiItem.PSYCHOSIS,
            SledaiItem.ORGANIC_BRAIN_SYNDROME,
            SledaiItem.VISUAL_DISTURBANCE,
            SledaiItem.CRANIAL_NERVE,
            SledaiItem.LUPUS_HEADACHE,
            SledaiItem.CVA,
            SledaiItem.PLEURISY,
            SledaiItem.PERICARDITIS,
            SledaiItem.VASCULITIS,
            SledaiItem.FEVER));

    /** Activity that LLDAS excludes and SLEDAI-2K does not know. */
    public record OtherActivity(Truth haemolyticAnaemia, Truth gastrointestinal) {

        public static final OtherActivity UNKNOWN = new OtherActivity(Truth.UNKNOWN, Truth.UNKNOWN);

        /**
         * What BILAG-2004 says of it. Any gastrointestinal grade but D and E is activity. Active haemolysis makes the
         * haematological grade at least B (clinical rules 2.6), so that C, D and E rule it out, while A and B may have
         * other causes.
         *
         * @param visit {@code null} if not graded
         */
        public static OtherActivity graded(@Nullable BilagAssessment visit) {
            if (visit == null) {
                return UNKNOWN;
            }
            Truth gut = visit.grade(BilagSystem.GASTROINTESTINAL)
                    .map(grade -> Truth.of(grade.compareTo(BilagGrade.C) <= 0))
                    .orElse(Truth.UNKNOWN);
            Truth blood = visit.grade(BilagSystem.HAEMATOLOGICAL)
                    .map(grade -> grade.compareTo(BilagGrade.B) <= 0 ? Truth.UNKNOWN : Truth.FALSE)
                    .orElse(Truth.UNKNOWN);
            return new OtherActivity(blood, gut);
        }
    }

    /**
     * @param sledaiLow SLEDAI-2K within the limit
     * @param noMajorOrganActivity no item of a major organ
     * @param noOtherActivity no haemolytic anaemia, no gastrointestinal activity
     * @param noNewActivity no item that the previous assessment did not have
     * @param pgaLow PGA within the limit
     * @param prednisoneLow prednisone within the limit
     * @param maintenanceTolerated other drugs at standard, tolerated doses
     */
    public record Components(
            Truth sledaiLow,
            Truth noMajorOrganActivity,
            Truth noOtherActivity,
            Truth noNewActivity,
            Truth pgaLow,
            Truth prednisoneLow,
            Truth maintenanceTolerated) {

        public Truth attained() {
            return sledaiLow
                    .and(noMajorOrganActivity)
                    .and(noOtherActivity)
                    .and(noNewActivity)
                    .and(pgaLow)
                    .and(prednisoneLow)
                    .and(maintenanceTolerated);
        }
    }

    /**
     * @param visit {@code null} if not scored
     * @param previous the assessment before this one, not baseline; {@code null} if there is none, so that every item
     *     present now may be new
     * @param pga {@code null} if not assessed
     */
    public Components evaluate(
            @Nullable SledaiAssessment visit,
            @Nullable SledaiAssessment previous,
            OtherActivity other,
            @Nullable PgaAssessment pga,
            Maintenance maintenance) {
        ScoredItems now = ScoredItems.of(visit);
        return new Components(
                now.form().score().orElse(SledaiScore.UNSCORED).isAtMost(sledaiAtMost),
                now.anyPresent(MAJOR_ORGANS).not(),
                other.haemolyticAnaemia().or(other.gastrointestinal()).not(),
                now.anyNewSince(ScoredItems.of(previous)).not(),
                pga == null ? Truth.UNKNOWN : Truth.of(pga.onZeroToThree().compareTo(pgaAtMost) <= 0),
                prednisone.admits(maintenance.prednisone()),
                maintenance.stableAndTolerated());
    }
}
