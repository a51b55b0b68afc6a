package org.cartlupus.domain.quantity;

import static org.cartlupus.domain.quantity.UnitConversion.CREATININE_CONCENTRATION;
import static org.cartlupus.domain.quantity.UnitConversion.CREATININE_RATIO;
import static org.cartlupus.domain.quantity.UnitConversion.affine;
import static org.cartlupus.domain.quantity.UnitConversion.divide;
import static org.cartlupus.domain.quantity.UnitConversion.same;
import static org.cartlupus.domain.quantity.UnitConversion.times;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What can be measured, the unit in which the rules read it, and the units that convert to it (clinical rules 0.4).
 *
 * <p>Conversion is per analyte, because UCUM alone cannot know a molar mass: 53 µmol/L is 0.5995 mg/dL of creatinine and
 * of nothing else. A unit outside the table is answered with empty, never guessed.
 */
public enum Analyte {
    SERUM_CREATININE("mg/dL", creatinineConcentrations()),
    CYSTATIN_C("mg/L", Map.of("mg/L", same())),
    /** Urine protein to creatinine, mass over mass. */
    UPCR("g/g", creatinineRatios()),
    /** Urine albumin to creatinine. Not convertible to UPCR. */
    UACR("g/g", creatinineRatios()),
    /** Protein excreted in a timed collection, not normalised to body surface. */
    URINE_PROTEIN_24H(
            "g/d", Map.of("g/d", same(), "g/(24.h)", same(), "mg/d", divide("1000"), "mg/(24.h)", divide("1000"))),
    /** The same, already normalised to 1.73 m² by the laboratory: must not be normalised twice (trap 10). */
    URINE_PROTEIN_24H_PER_BSA(
            "g/{1.73_m2}/(24.h)",
            Map.of("g/d", same(), "g/(24.h)", same(), "mg/d", divide("1000"), "mg/(24.h)", divide("1000"))),
    /** Steroid taken per day, as the dose of prednisone that does the same. */
    PREDNISONE_EQUIVALENT(
            "mg/d", Map.of("mg/d", same(), "mg/(24.h)", same(), "g/d", times("1000"), "ug/d", divide("1000"))),
    /** The same per kg of body weight: needs the weight of that day to become a dose. */
    PREDNISONE_EQUIVALENT_PER_KG(
            "mg/kg/d",
            Map.of("mg/kg/d", same(), "mg/(kg.d)", same(), "mg/kg/(24.h)", same(), "ug/kg/d", divide("1000"))),
    HEIGHT("cm", Map.of("cm", same(), "m", times("100"), "mm", divide("10"), "[in_i]", times("2.54"))),
    WEIGHT("kg", Map.of("kg", same(), "g", divide("1000"), "[lb_av]", times("0.45359237"))),
    BODY_SURFACE("m2", Map.of("m2", same(), "cm2", divide("10000"))),
    TEMPERATURE("Cel", Map.of("Cel", same(), "[degF]", affine("-32", "5", "9"), "K", affine("-273.15", "1", "1"))),
    C3("g/L", massConcentrations()),
    C4("g/L", massConcentrations()),
    CH50("U/mL", Map.of("U/mL", same(), "[arb'U]/mL", same())),
    ANTI_DS_DNA("[IU]/mL", Map.of("[IU]/mL", same(), "[iU]/mL", same(), "k[IU]/L", same())),
    ALBUMIN("g/L", massConcentrations()),
    IGG("g/L", massConcentrations()),
    FIBRINOGEN("g/L", massConcentrations()),
    HAEMOGLOBIN("g/L", Map.of("g/L", same(), "g/dL", times("10"), "mmol/L", times("16.114"))),
    WHITE_CELLS("10*9/L", cellCounts()),
    NEUTROPHILS("10*9/L", cellCounts()),
    LYMPHOCYTES("10*9/L", cellCounts()),
    PLATELETS("10*9/L", cellCounts()),
    CD19_CELLS("/uL", Map.of("/uL", same(), "10*6/L", same(), "10*9/L", times("1000"), "10*3/uL", times("1000"))),
    URINE_RED_CELLS_PER_FIELD("/[HPF]", Map.of("/[HPF]", same())),
    URINE_WHITE_CELLS_PER_FIELD("/[HPF]", Map.of("/[HPF]", same())),
    RED_CELL_CASTS("/[LPF]", Map.of("/[LPF]", same())),
    GRANULAR_CASTS("/[LPF]", Map.of("/[LPF]", same())),
    ALT("U/L", enzymeActivities()),
    AST("U/L", enzymeActivities()),
    LDH("U/L", enzymeActivities()),
    BILIRUBIN("umol/L", Map.of("umol/L", same(), "mg/dL", times("17.1"))),
    TRIGLYCERIDES("mmol/L", Map.of("mmol/L", same(), "mg/dL", divide("88.57"))),
    FERRITIN("ng/mL", Map.of("ng/mL", same(), "ug/L", same())),
    SYSTOLIC_PRESSURE("mm[Hg]", pressures()),
    DIASTOLIC_PRESSURE("mm[Hg]", pressures()),
    /** Cells of the urine by flow cytometry or counting chamber. No factor leads to cells per field. */
    URINE_RED_CELLS_PER_VOLUME("/uL", urineCells()),
    URINE_WHITE_CELLS_PER_VOLUME("/uL", urineCells()),
    /** Creatinine excreted in a timed collection: shows whether it was complete (clinical rules 1.4). */
    URINE_CREATININE_24H("mg/d", creatinineExcretions()),
    /** Concentration in a urine sample: tells a dilute one. */
    URINE_CREATININE("g/L", urineCreatinine());

    private static final Pattern ANNOTATION = Pattern.compile("/?\\{[^}]*}");
    /** The annotation by which a unit says that the amount is per 1.73 m² of body surface. */
    private static final Pattern PER_BODY_SURFACE = Pattern.compile("\\{1\\.73[^}]*}");
    /** UCUM writes the litre both ways, with the prefixes that laboratories use. */
    private static final Pattern SMALL_LITRE = Pattern.compile("(?<=[/.])([dmunpf]?)l(?=$|[/.)])");

    private final String unit;
    private final Map<String, UnitConversion> conversions;

    Analyte(String unit, Map<String, UnitConversion> conversions) {
        this.unit = unit;
        this.conversions = conversions;
    }

    /** UCUM code of the unit in which the rules read this analyte. */
    public String unit() {
        return unit;
    }

    /** UCUM codes, without annotations, that convert. */
    public Set<String> convertibleUnits() {
        return conversions.keySet();
    }

    /**
     * The value in {@link #unit()}, at full precision.
     *
     * @param ucumCode unit as reported; annotations such as <code>{creat}</code> are ignored, except that an amount per
     *     body surface is never taken for one that is not, nor the reverse
     * @return empty if the unit does not convert
     */
    public Optional<Measured> convert(Measured value, String ucumCode, CreatinineFactors factors) {
        // Most codes are written plainly, and are found without being taken apart.
        UnitConversion plain = conversions.get(ucumCode);
        UnitConversion conversion = plain == null ? conversions.get(plainUnit(ucumCode)) : plain;
        return conversion == null || isPerBodySurface(ucumCode) != isPerBodySurface(unit)
                ? Optional.empty()
                : Optional.of(value.mapRising(number -> conversion.apply(number, factors)));
    }

    /** A UCUM code without its annotations, the litre with a capital: {@code mg/dL} for <code>mg/dl{serum}</code>. */
    public static String plainUnit(String ucumCode) {
        return SMALL_LITRE.matcher(ANNOTATION.matcher(ucumCode).replaceAll("")).replaceAll("$1L");
    }

    /** Does the unit say that the amount is normalised to 1.73 m² of body surface? */
    public static boolean isPerBodySurface(String ucumCode) {
        return ucumCode.indexOf('{') >= 0 && PER_BODY_SURFACE.matcher(ucumCode).find();
    }

    private static Map<String, UnitConversion> creatinineConcentrations() {
        return Map.of(
                "mg/dL", same(),
                "umol/L", CREATININE_CONCENTRATION,
                "mmol/L", times("1000").then(CREATININE_CONCENTRATION),
                "mg/L", divide("10"));
    }

    private static Map<String, UnitConversion> urineCreatinine() {
        return Map.of(
                "g/L", same(),
                "mg/dL", divide("100"),
                "mg/L", divide("1000"),
                "mmol/L", times("1000").then(CREATININE_CONCENTRATION).then(divide("100")),
                "umol/L", CREATININE_CONCENTRATION.then(divide("100")));
    }

    private static Map<String, UnitConversion> creatinineRatios() {
        return Map.of(
                "g/g", same(),
                "mg/mg", same(),
                "mg/g", divide("1000"),
                "ug/mg", divide("1000"),
                "g/kg", divide("1000"),
                "mg/mmol", CREATININE_RATIO,
                "g/mol", CREATININE_RATIO,
                "g/mmol", times("1000").then(CREATININE_RATIO));
    }

    private static Map<String, UnitConversion> massConcentrations() {
        return Map.of(
                "g/L", same(), "mg/mL", same(), "g/dL", times("10"), "mg/dL", divide("100"), "mg/L", divide("1000"));
    }

    private static Map<String, UnitConversion> cellCounts() {
        return Map.of(
                "10*9/L",
                same(),
                "10*3/uL",
                same(),
                "G/L",
                same(),
                "/nL",
                same(),
                "/uL",
                divide("1000"),
                "10*6/L",
                divide("1000"));
    }

    private static Map<String, UnitConversion> urineCells() {
        return Map.of("/uL", same(), "/mm3", same(), "10*6/L", same(), "/mL", divide("1000"), "10*3/uL", times("1000"));
    }

    private static Map<String, UnitConversion> creatinineExcretions() {
        UnitConversion molar = (number, factors) -> number.multiply(factors.molarMass());
        return Map.of(
                "mg/d", same(),
                "mg/(24.h)", same(),
                "g/d", times("1000"),
                "g/(24.h)", times("1000"),
                "mmol/d", molar,
                "mmol/(24.h)", molar,
                "umol/d", divide("1000").then(molar),
                "umol/(24.h)", divide("1000").then(molar));
    }

    private static Map<String, UnitConversion> enzymeActivities() {
        return Map.of("U/L", same(), "[IU]/L", same(), "ukat/L", times("60"));
    }

    private static Map<String, UnitConversion> pressures() {
        return Map.of("mm[Hg]", same(), "kPa", times("7.50062"));
    }
}
