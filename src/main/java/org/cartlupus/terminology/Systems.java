package org.cartlupus.terminology;

/** Addresses that identify things in FHIR; nothing needs to answer at them. */
public final class Systems {

    /** Base of everything this trial defines. */
    public static final String BASE = "https://cart-lupus.org/fhir";

    public static final String LN_TRIAL = BASE + "/CodeSystem/ln-trial";
    public static final String LN_SLEDAI_ITEM = BASE + "/CodeSystem/ln-sledai-item";
    public static final String LN_BILAG_SYSTEM = BASE + "/CodeSystem/ln-bilag-system";
    public static final String LN_BILAG_GRADE = BASE + "/CodeSystem/ln-bilag-grade";
    public static final String LN_BILAG_ITEM = BASE + "/CodeSystem/ln-bilag-item";
    public static final String LN_BILAG_SCORE = BASE + "/CodeSystem/ln-bilag-score";
    public static final String LN_REASON = BASE + "/CodeSystem/ln-reason";
    public static final String LN_FLAG = BASE + "/CodeSystem/ln-flag";
    public static final String LN_VISIT_STATUS = BASE + "/CodeSystem/ln-visit-status";
    public static final String LN_RESPONSE_COMPONENT = BASE + "/CodeSystem/ln-response-component";

    public static final String LN_CTCAE_TERM = BASE + "/CodeSystem/ln-ctcae-term";
    public static final String LN_CTCAE_GRADE = BASE + "/CodeSystem/ln-ctcae-grade";
    public static final String LN_REPORT = BASE + "/CodeSystem/ln-report";
    public static final String LN_ABSENCE_REASON = BASE + "/CodeSystem/ln-absence-reason";

    public static final String SUBJECT_IDENTIFIER = BASE + "/sid/subject";
    public static final String RESPONSE_IDENTIFIER = BASE + "/sid/response";

    public static final String LOINC = "http://loinc.org";
    /** Release in which the codes that are read were looked up (clinical rules 10.1). */
    public static final String LOINC_RELEASE = "2.68";

    public static final String ATC = "http://www.whocc.no/atc";
    public static final String UCUM = "http://unitsofmeasure.org";

    private Systems() {}

    public static String profile(String id) {
        return BASE + "/StructureDefinition/" + id;
    }

    public static String extension(String id) {
        return BASE + "/StructureDefinition/" + id;
    }
}
