package org.cartlupus.evidence;

import java.util.EnumMap;
import java.util.Map;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;

/** The grades of a BILAG-2004 form. */
public record BilagFact(BilagAssessment assessment, Reporting reporting) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.BILAG;
    }

    @Override
    public void write(FactWriter out) {
        out.number(assessment.grades().size());
        assessment.grades().forEach((system, grade) -> {
            out.name(system);
            out.name(grade);
        });
        reporting.write(out);
    }

    static BilagFact read(FactReader in) {
        Map<BilagSystem, BilagGrade> grades = new EnumMap<>(BilagSystem.class);
        int graded = in.number();
        for (int i = 0; i < graded; i++) {
            grades.put(in.name(BilagSystem.class), in.name(BilagGrade.class));
        }
        return new BilagFact(new BilagAssessment(grades), Reporting.read(in));
    }
}
