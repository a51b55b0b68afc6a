package org.cartlupus.domain.safety.icans;

/** Oedema and raised intracranial pressure, with the grade that they mean by themselves (clinical rules 7.2). */
public enum CerebralOedema {
    NONE(0),
    /** Focal or local oedema on imaging. */
    FOCAL(3),
    /** Diffuse oedema, decerebrate or decorticate posture, sixth-nerve palsy, papilloedema, or Cushing's triad. */
    DIFFUSE_OR_RAISED_PRESSURE(4);

    private final int grade;

    CerebralOedema(int grade) {
        this.grade = grade;
    }

    int grade() {
        return grade;
    }
}
