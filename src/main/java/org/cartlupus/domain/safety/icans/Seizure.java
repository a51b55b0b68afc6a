package org.cartlupus.domain.safety.icans;

/** Seizures, with the grade that they mean by themselves (clinical rules 7.2). */
public enum Seizure {
    NONE(0),
    /** Any clinical seizure that resolves rapidly, or one seen on EEG only that resolves with treatment. */
    RESOLVING(3),
    /** Life-threatening for more than five minutes, or repetitive without return to baseline. */
    PROLONGED_OR_REPETITIVE(4);

    private final int grade;

    Seizure(int grade) {
        this.grade = grade;
    }

    int grade() {
        return grade;
    }
}
