package org.cartlupus.terminology;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cartlupus.domain.kinetics.PhenotypeMarker;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.subject.CreatinineMethod;
import org.cartlupus.domain.subject.Interpretation;
import org.cartlupus.domain.subject.UrineCollection;
import org.cartlupus.domain.subject.WordedResult;

/** Which LOINC code measures what (clinical rules 10.2, 10.3). The unit is always read from the value, never from the code. */
public final class MeasurementCodes {

    private static final Map<String, Analyte> BY_LOINC = Map.ofEntries(
            entry("2160-0", Analyte.SERUM_CREATININE),
            entry("14682-9", Analyte.SERUM_CREATININE),
            entry("33863-2", Analyte.CYSTATIN_C),
            entry("2890-2", Analyte.UPCR),
            entry("34366-5", Analyte.UPCR),
            entry("13801-6", Analyte.UPCR),
            entry("40486-3", Analyte.UPCR),
            entry("2161-8", Analyte.URINE_CREATININE),
            entry("9318-7", Analyte.UACR),
            entry("32294-1", Analyte.UACR),
            entry("14585-4", Analyte.UACR),
            entry("2889-4", Analyte.URINE_PROTEIN_24H),
            entry("8302-2", Analyte.HEIGHT),
            entry("29463-7", Analyte.WEIGHT),
            entry("8277-6", Analyte.BODY_SURFACE),
            entry("3140-1", Analyte.BODY_SURFACE),
            entry("8310-5", Analyte.TEMPERATURE),
            entry("4485-9", Analyte.C3),
            entry("4498-2", Analyte.C4),
            entry("4532-8", Analyte.CH50),
            entry("5130-0", Analyte.ANTI_DS_DNA),
            entry("32677-7", Analyte.ANTI_DS_DNA),
            entry("1751-7", Analyte.ALBUMIN),
            entry("718-7", Analyte.HAEMOGLOBIN),
            entry("59260-0", Analyte.HAEMOGLOBIN),
            entry("6690-2", Analyte.WHITE_CELLS),
            entry("26464-8", Analyte.WHITE_CELLS),
            entry("751-8", Analyte.NEUTROPHILS),
            entry("26499-4", Analyte.NEUTROPHILS),
            entry("731-0", Analyte.LYMPHOCYTES),
            entry("26474-7", Analyte.LYMPHOCYTES),
            entry("777-3", Analyte.PLATELETS),
            entry("26515-7", Analyte.PLATELETS),
            entry("8116-6", Analyte.CD19_CELLS),
            entry("13945-1", Analyte.URINE_RED_CELLS_PER_FIELD),
            entry("5821-4", Analyte.URINE_WHITE_CELLS_PER_FIELD),
            entry("5807-3", Analyte.RED_CELL_CASTS),
            entry("5793-5", Analyte.GRANULAR_CASTS),
            entry("25160-3", Analyte.GRANULAR_CASTS),
            entry("30391-7", Analyte.URINE_RED_CELLS_PER_VOLUME),
            entry("30405-5", Analyte.URINE_WHITE_CELLS_PER_VOLUME),
            entry("2162-6", Analyte.URINE_CREATININE_24H),
            entry("1742-6", Analyte.ALT),
            entry("1920-8", Analyte.AST),
            entry("2532-0", Analyte.LDH),
            entry("1975-2", Analyte.BILIRUBIN),
            entry("14631-6", Analyte.BILIRUBIN),
            entry("2465-3", Analyte.IGG),
            entry("3255-7", Analyte.FIBRINOGEN),
            entry("2571-8", Analyte.TRIGLYCERIDES),
            entry("14927-8", Analyte.TRIGLYCERIDES),
            entry("2276-4", Analyte.FERRITIN),
            entry("8480-6", Analyte.SYSTOLIC_PRESSURE),
            entry("8462-4", Analyte.DIASTOLIC_PRESSURE));

    /** Blood pressure with systolic and diastolic value as components. */
    public static final String BLOOD_PRESSURE_PANEL = "85354-9";

    private static final Map<String, Analyte> BY_TRIAL_CODE =
            Map.of("prednisone-equivalent", Analyte.PREDNISONE_EQUIVALENT);

    /** Codes of HL7's v3-ObservationInterpretation that say on which side a value lies; others, such as A, do not. */
    private static final Map<String, Interpretation> INTERPRETATIONS = Map.ofEntries(
            entry("L", Interpretation.LOW),
            entry("LL", Interpretation.LOW),
            entry("LU", Interpretation.LOW),
            entry("N", Interpretation.NORMAL),
            entry("NEG", Interpretation.NORMAL),
            entry("ND", Interpretation.NORMAL),
            entry("E", Interpretation.EQUIVOCAL),
            entry("IND", Interpretation.EQUIVOCAL),
            entry("H", Interpretation.HIGH),
            entry("HH", Interpretation.HIGH),
            entry("HU", Interpretation.HIGH),
            entry("POS", Interpretation.HIGH),
            entry("DET", Interpretation.HIGH));

    /** Tests that laboratories also report in words, as ranges or as codes (clinical rules 1.2, 10.2; trap 48). */
    private static final Map<String, WordedResult.Test> WORDED_BY_LOINC = Map.ofEntries(
            entry("13945-1", WordedResult.Test.RED_CELLS_PER_FIELD),
            entry("5821-4", WordedResult.Test.WHITE_CELLS_PER_FIELD),
            entry("30391-7", WordedResult.Test.RED_CELLS_PER_MICROLITRE),
            entry("30405-5", WordedResult.Test.WHITE_CELLS_PER_MICROLITRE),
            entry("5807-3", WordedResult.Test.RED_CELL_CASTS),
            entry("33804-6", WordedResult.Test.RED_CELL_CASTS),
            entry("51790-4", WordedResult.Test.RED_CELL_CASTS),
            entry("5793-5", WordedResult.Test.GRANULAR_CASTS),
            entry("25160-3", WordedResult.Test.GRANULAR_CASTS),
            entry("5820-6", WordedResult.Test.WHITE_CELL_CASTS),
            entry("20454-5", WordedResult.Test.DIPSTICK_PROTEIN),
            entry("5804-0", WordedResult.Test.DIPSTICK_PROTEIN),
            entry("1007-4", WordedResult.Test.COOMBS),
            entry("5130-0", WordedResult.Test.ANTI_DS_DNA),
            entry("32677-7", WordedResult.Test.ANTI_DS_DNA));

    private static final Map<String, UrineCollection> COLLECTION_BY_LOINC =
            Map.of("13801-6", UrineCollection.TIMED_24H, "40486-3", UrineCollection.TIMED_24H);

    private static final Map<String, CreatinineMethod> CREATININE_METHODS = Map.of(
            "creatinine-enzymatic", CreatinineMethod.ENZYMATIC,
            "creatinine-jaffe", CreatinineMethod.JAFFE);

    private static final Map<String, UrineCollection> COLLECTION_BY_METHOD = Map.of(
            "first-morning-urine", UrineCollection.FIRST_MORNING,
            "timed-24h-urine", UrineCollection.TIMED_24H,
            "random-spot-urine", UrineCollection.RANDOM_SPOT);

    /** Cytokines and markers of inflammation, by LOINC code (clinical rules 8.4, 10.3). */
    private static final Set<String> FOLLOWED_OVER_TIME = Set.of(
            "33939-0", // IL-2
            "27161-9", // IL-4
            "26881-3", // IL-6
            "33211-4", // IL-8
            "26848-2", // IL-10
            "82334-4", // IL-17A
            "3074-2", // TNF-alpha
            "27415-9", // IFN-gamma
            "76039-7", // soluble IL-2 receptor, mass
            "9654-5", // soluble IL-2 receptor, units
            "44422-4", // soluble IL-2 receptor, units
            "1988-5", // CRP
            "33959-8"); // procalcitonin

    private static final Map<String, PhenotypeMarker> PHENOTYPE = Map.ofEntries(
            entry("cart-cd4", PhenotypeMarker.CD4),
            entry("cart-cd8", PhenotypeMarker.CD8),
            entry("cart-naive", PhenotypeMarker.NAIVE),
            entry("cart-central-memory", PhenotypeMarker.CENTRAL_MEMORY),
            entry("cart-effector-memory", PhenotypeMarker.EFFECTOR_MEMORY),
            entry("cart-temra", PhenotypeMarker.TEMRA),
            entry("cart-stem-cell-memory", PhenotypeMarker.STEM_CELL_MEMORY),
            entry("cart-pd1", PhenotypeMarker.PD_1),
            entry("cart-tim3", PhenotypeMarker.TIM_3),
            entry("cart-lag3", PhenotypeMarker.LAG_3),
            entry("cart-cd69", PhenotypeMarker.CD69),
            entry("cart-hla-dr", PhenotypeMarker.HLA_DR));

    private MeasurementCodes() {}

    /** Is this LOINC code that of a cytokine or marker of inflammation whose peak is sought? */
    public static boolean isFollowedOverTime(String loinc) {
        return FOLLOWED_OVER_TIME.contains(loinc);
    }

    /** The marker that a code of {@code ln-trial} means as component of a phenotype; empty for another code. */
    public static Optional<PhenotypeMarker> phenotypeMarker(String code) {
        return Optional.ofNullable(PHENOTYPE.get(code));
    }

    /** The code of {@code ln-trial} for a marker. */
    public static String codeOf(PhenotypeMarker marker) {
        return PHENOTYPE.entrySet().stream()
                .filter(entry -> entry.getValue() == marker)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** @return empty for a code that the rules do not read */
    public static Optional<Analyte> analyte(String loinc) {
        return Optional.ofNullable(BY_LOINC.get(loinc));
    }

    /** The test of this LOINC code whose results may be words, ranges or codes; empty for any other. */
    public static Optional<WordedResult.Test> worded(String loinc) {
        return Optional.ofNullable(WORDED_BY_LOINC.get(loinc));
    }

    /** What a code of {@code ln-trial} measures, where LOINC has no code; empty for one that the rules do not read. */
    public static Optional<Analyte> analyteOfTrial(String code) {
        return Optional.ofNullable(BY_TRIAL_CODE.get(code));
    }

    /** The side on which a laboratory's interpretation puts a value; empty for a code that names no side. */
    public static Optional<Interpretation> interpretation(String code) {
        return Optional.ofNullable(INTERPRETATIONS.get(code));
    }

    /** The collection that a LOINC code itself states. */
    public static Optional<UrineCollection> collectionOfLoinc(String loinc) {
        return Optional.ofNullable(COLLECTION_BY_LOINC.get(loinc));
    }

    /** How creatinine was measured, by a code of {@code ln-trial} in {@code Observation.method}. */
    public static Optional<CreatinineMethod> creatinineMethod(String code) {
        return Optional.ofNullable(CREATININE_METHODS.get(code));
    }

    /** The collection that a code of {@code ln-trial} in {@code Observation.method} states. */
    public static Optional<UrineCollection> collectionOfMethod(String code) {
        return Optional.ofNullable(COLLECTION_BY_METHOD.get(code));
    }
}
