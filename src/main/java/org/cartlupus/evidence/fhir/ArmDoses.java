package org.cartlupus.evidence.fhir;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.jspecify.annotations.Nullable;

/** Reads doses of cells: what an arm plans, and what a quantity says (trap 42). */
final class ArmDoses {

    private static final String ARM_DOSE = Systems.extension("arm-dose");

    private ArmDoses() {}

    /** Planned cells per kg of body weight by the name of the arm. */
    static Map<String, BigDecimal> of(ResearchStudy study) {
        Map<String, BigDecimal> doses = new LinkedHashMap<>();
        study.getArm().forEach(arm -> {
            BigDecimal planned = perKilogram(arm.getExtensionByUrl(ARM_DOSE));
            if (arm.hasName() && planned != null) {
                doses.put(arm.getName(), planned);
            }
        });
        return doses;
    }

    /** Cells per kg; {@code null} without a number above zero in that unit. */
    static @Nullable BigDecimal perKilogram(@Nullable Extension dose) {
        return dose == null || !(dose.getValue() instanceof Quantity quantity) ? null : number(quantity, "/kg");
    }

    /** Cells; {@code null} without a number above zero in that unit. */
    static @Nullable BigDecimal total(Quantity dose) {
        return number(dose, "1");
    }

    private static @Nullable BigDecimal number(Quantity quantity, String unit) {
        boolean usable = quantity.hasValue()
                && !quantity.hasComparator()
                && unit.equals(quantity.getCode())
                && Systems.UCUM.equals(quantity.getSystem())
                && quantity.getValue().signum() > 0;
        return usable ? quantity.getValue() : null;
    }
}
