package org.cartlupus.demo;

import java.math.BigDecimal;
import java.util.List;

/**
 * CTCAE version 5.0 grade of a low laboratory value (clinical rules 7.3): a value inside its own reference range is grade
 * 0 whatever the bands say, and a value on a boundary has the lower grade.
 */
enum LaboratoryGrade {
    NEUTROPHILS(Assay.NEUTROPHILS, CtcaeTerm.NEUTROPHIL_COUNT_DECREASED, "1.5", "1.0", "0.5"),
    LYMPHOCYTES(Assay.LYMPHOCYTES, CtcaeTerm.LYMPHOCYTE_COUNT_DECREASED, "0.8", "0.5", "0.2"),
    PLATELETS(Assay.PLATELETS, CtcaeTerm.PLATELET_COUNT_DECREASED, "75", "50", "25"),
    /** Grade 4 is a clinical judgement and does not follow from the value. */
    HAEMOGLOBIN(Assay.HAEMOGLOBIN, CtcaeTerm.ANEMIA, "100", "80");

    private final Assay assay;
    private final CtcaeTerm term;
    private final List<BigDecimal> bands;

    LaboratoryGrade(Assay assay, CtcaeTerm term, String... bands) {
        this.assay = assay;
        this.term = term;
        this.bands = List.of(bands).stream().map(BigDecimal::new).toList();
    }

    Assay assay() {
        return assay;
    }

    CtcaeTerm term() {
        return term;
    }

    int grade(Reading reading) {
        ReferenceRange range = reading.range();
        BigDecimal value = Chart.number(reading);
        if (range == null || !range.marksLow(value)) {
            return 0;
        }
        int grade = 1;
        for (BigDecimal band : bands) {
            grade += value.compareTo(band) < 0 ? 1 : 0;
        }
        return grade;
    }
}
