package org.cartlupus.domain.safety.ctcae;

/** What a value alone does not tell and a grade depends on. */
public enum Finding {
    SYMPTOMATIC("symptomatic"),
    LASTING_OVER_24_HOURS("lasting over 24 hours"),
    TRANSFUSION_INDICATED("transfusion indicated"),
    INTERVENTION_INITIATED("intervention initiated"),
    BLEEDING("bleeding"),
    ON_ANTICOAGULATION("on anticoagulation"),
    ON_DIALYSIS("dialysis"),
    FASTING("fasting");

    private final String text;

    Finding(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
