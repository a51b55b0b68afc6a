package org.cartlupus.domain.safety.tabulation;

/**
 * What a column counts. In the columns of single grades a participant stands once, with the worst grade known; in the
 * others with any event that fits. What is not recorded has columns of its own and is counted as neither yes nor no.
 */
public enum AeColumn {
    ANY(0),
    GRADE_1(1),
    GRADE_2(2),
    GRADE_3(3),
    GRADE_4(4),
    GRADE_5(5),
    /** No grade recorded: part of {@link #ANY}, not of {@link #GRADE_3_OR_MORE}. */
    UNKNOWN_GRADE(0),
    GRADE_3_OR_MORE(0),
    SERIOUS(0),
    SERIOUSNESS_UNKNOWN(0),
    /** Related to the CAR-T product. */
    RELATED(0),
    RELATEDNESS_UNKNOWN(0),
    AESI(0),
    AESI_UNDECIDED(0);

    private final int grade;

    AeColumn(int grade) {
        this.grade = grade;
    }

    /** The grade that the column is for, 0 if it is for none. */
    int grade() {
        return grade;
    }
}
