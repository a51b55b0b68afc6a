package org.cartlupus.evidence;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a study prescribes.
 *
 * @param criteria canonical of its criteria set, {@code null} if it names none
 * @param armDoses planned CAR-positive cells per kg of body weight by the name of the arm; arms without a dose are left out
 */
public record StudyFact(@Nullable String criteria, Map<String, BigDecimal> armDoses) implements Fact {

    public StudyFact {
        armDoses = Map.copyOf(armDoses);
    }

    /** Whose arms have no planned dose. */
    public StudyFact(@Nullable String criteria) {
        this(criteria, Map.of());
    }

    @Override
    public FactKind kind() {
        return FactKind.STUDY;
    }

    @Override
    public void write(FactWriter out) {
        out.text(criteria);
        out.number(armDoses.size());
        armDoses.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(arm -> {
            out.text(arm.getKey());
            out.decimal(arm.getValue());
        });
    }

    static StudyFact read(FactReader in) {
        String criteria = in.textOrNull();
        int arms = in.number();
        Map<String, BigDecimal> doses = new LinkedHashMap<>();
        for (int i = 0; i < arms; i++) {
            doses.put(in.text(), in.decimal());
        }
        return new StudyFact(criteria, doses);
    }
}
