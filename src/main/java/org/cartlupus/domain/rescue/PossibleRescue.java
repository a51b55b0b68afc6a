package org.cartlupus.domain.rescue;

import java.util.List;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.Evidence;

/**
 * A treatment that was not coded as rescue and may be one (clinical rules 4.3).
 *
 * @param treatment from the day on which it counts
 * @param why what of it suggests a rescue
 * @param numbers the doses compared, for example {@code 40 mg/d of prednisone, 10 at baseline}; empty without any
 * @param evidence resources that it was recognised from, the treatment's own first
 */
public record PossibleRescue(Treatment treatment, Why why, String numbers, List<Evidence> evidence) {

    public PossibleRescue {
        evidence = List.copyOf(evidence);
    }

    /** Name and reason in one clause. */
    public String text() {
        return treatment.name() + ", " + why.english() + (numbers.isEmpty() ? "" : " (" + numbers + ")");
    }

    /** Rows of the table. */
    public enum Why {
        BIOLOGIC("a biologic against lupus", "治疗狼疮的生物制剂"),
        NEW_IMMUNOSUPPRESSANT("not taken at baseline", "基线未使用的免疫抑制剂"),
        INCREASED_IMMUNOSUPPRESSANT("more than at baseline", "剂量高于基线"),
        STEROID_PULSE("a steroid pulse", "激素冲击"),
        STEROID_ABOVE_BASELINE("steroid above the baseline dose", "激素剂量高于基线"),
        STEROID_HIGH("steroid above the allowed dose per kg", "激素每公斤剂量过高"),
        IMMUNOGLOBULIN("immunoglobulin that replaces nothing", "非替代用途的免疫球蛋白"),
        PLASMA_EXCHANGE("plasma exchange or immunoadsorption", "血浆置换或免疫吸附");

        private final String english;
        private final String chinese;

        Why(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        public String english() {
            return english;
        }

        public String chinese() {
            return chinese;
        }
    }
}
