package org.cartlupus.domain.safety.icans;

/** What it takes to awaken the patient, with the grade that it means by itself (clinical rules 7.2). */
public enum Arousal {
    /** Fully awake; no impairment by this item. */
    AWAKE(0),
    AWAKENS_SPONTANEOUSLY(1),
    AWAKENS_TO_VOICE(2),
    AWAKENS_ONLY_TO_TOUCH(3),
    /** Unarousable, or needs vigorous or repetitive touch; stupor or coma. */
    UNAROUSABLE(4);

    private final int grade;

    Arousal(int grade) {
        this.grade = grade;
    }

    int grade() {
        return grade;
    }
}
