package org.cartlupus.kinetics.fhir;

import java.util.Map;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** Codes of what is followed over time, with the names that a reader knows. */
final class Analytes {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("cart-copies", "CAR transgene copies"),
            Map.entry("cart-cells", "CAR-positive cells"),
            Map.entry("cart-percent", "CAR-positive share of T cells"),
            Map.entry("33939-0", "Interleukin 2"),
            Map.entry("27161-9", "Interleukin 4"),
            Map.entry("26881-3", "Interleukin 6"),
            Map.entry("33211-4", "Interleukin 8"),
            Map.entry("26848-2", "Interleukin 10"),
            Map.entry("82334-4", "Interleukin 17A"),
            Map.entry("3074-2", "Tumour necrosis factor alpha"),
            Map.entry("27415-9", "Interferon gamma"),
            Map.entry("76039-7", "Soluble interleukin 2 receptor"),
            Map.entry("9654-5", "Soluble interleukin 2 receptor"),
            Map.entry("44422-4", "Soluble interleukin 2 receptor"),
            Map.entry("1988-5", "C-reactive protein"),
            Map.entry("33959-8", "Procalcitonin"),
            Map.entry("2276-4", "Ferritin"),
            Map.entry("8116-6", "CD19-positive cells"));

    private Analytes() {}

    /** The trial's own codes begin with a letter, LOINC's with a digit. */
    static CodeableConcept concept(String code) {
        String system = Character.isLetter(code.charAt(0)) ? Systems.LN_TRIAL : Systems.LOINC;
        return new CodeableConcept(new Coding(system, code, null)).setText(NAMES.getOrDefault(code, code));
    }
}
