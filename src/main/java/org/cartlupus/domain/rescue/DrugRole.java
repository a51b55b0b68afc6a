package org.cartlupus.domain.rescue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a drug is in the table of rescue therapy (clinical rules 4.3), by its code in the ATC classification. The codes
 * were compared with public copies of the classification in its state of 2024 (rituximab, obinutuzumab, ofatumumab,
 * belimumab, anifrolumab, daratumumab, bortezomib, leflunomide, voclosporin, each with its successor); the codes of 2021
 * and before of ofatumumab, daratumumab and bortezomib are from memory.
 */
enum DrugRole {
    /** Rituximab, obinutuzumab, ofatumumab, daratumumab, bortezomib: each course is one of its own, new or not. */
    DEPLETING_BIOLOGIC("L01FA01", "L01FA02", "L01FA03", "L04AG12", "L01FC01", "L01XG01"),
    /** Belimumab, anifrolumab, telitacicept: given over months, a rescue if they were not before. */
    LASTING_BIOLOGIC("L04AG04", "L04AG11"),
    /** Mycophenolate, azathioprine, cyclophosphamide, methotrexate, leflunomide, calcineurin inhibitors. */
    IMMUNOSUPPRESSANT("L04AA06", "L04AX01", "L01AA01", "L04AX03", "L04AK01", "L04AD"),
    /** Tocilizumab, anakinra, siltuximab: what CAR-T toxicity is treated with. */
    CYTOKINE_BLOCKER("L04AC07", "L04AC03", "L04AC11"),
    /** Any other immunosuppressant, antibody or inhibitor of complement, whose purpose only the coded reason tells. */
    OTHER_IMMUNOSUPPRESSANT("L04", "L01F", "L01XC"),
    /** Systemic glucocorticoids. */
    GLUCOCORTICOID("H02AB"),
    /** Normal human immunoglobulin; those against one microbe or toxin are none. */
    IMMUNOGLOBULIN("J06BA"),
    /** Inhibitors of the renin-angiotensin system and of SGLT2 (trap 37). */
    ANTIPROTEINURIC("C09", "A10BK"),
    /** Colony stimulating factors, thrombopoietin agonists, blood: for the cytopenia after CAR-T cells. */
    BLOOD_SUPPORT("L03AA", "B02BX", "B05A"),
    ANTIMALARIAL("P01BA"),
    /** None of these, or no code. */
    NONE;

    /** Former codes of one substance. */
    private static final Map<String, String> SUCCESSORS = Map.ofEntries(
            Map.entry("L01XC02", "L01FA01"),
            Map.entry("L01XC10", "L01FA02"),
            Map.entry("L01XC15", "L01FA03"),
            Map.entry("L04AA52", "L04AG12"),
            Map.entry("L01XC24", "L01FC01"),
            Map.entry("L01XX32", "L01XG01"),
            Map.entry("L04AA26", "L04AG04"),
            Map.entry("L04AA51", "L04AG11"),
            Map.entry("L01BA01", "L04AX03"),
            Map.entry("L04AA13", "L04AK01"),
            Map.entry("L04AA01", "L04AD01"),
            Map.entry("L04AA05", "L04AD02"));

    /** For telitacicept no code was found, so it is known by its names. */
    private static final List<String> TELITACICEPT = List.of("telitacicept", "泰它西普");

    private static final int SUBSTANCE_LENGTH = 7;

    private final List<String> prefixes;

    DrugRole(String... prefixes) {
        this.prefixes = List.of(prefixes);
    }

    /**
     * @param atc code of any level as recorded, {@code null} without one
     * @param name as recorded
     */
    static DrugRole of(@Nullable String atc, String name) {
        if (isTelitacicept(name)) {
            return LASTING_BIOLOGIC;
        }
        if (atc == null) {
            return NONE;
        }
        String code = current(atc);
        for (DrugRole role : values()) {
            if (role.prefixes.stream().anyMatch(code::startsWith)) {
                return role;
            }
        }
        return NONE;
    }

    /** By what a drug is the same as one given before; empty where its code names no single substance. */
    static Optional<String> substance(@Nullable String atc, String name) {
        if (isTelitacicept(name)) {
            return Optional.of(TELITACICEPT.get(0));
        }
        return Optional.ofNullable(atc).map(DrugRole::current).filter(code -> code.length() >= SUBSTANCE_LENGTH);
    }

    private static boolean isTelitacicept(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return TELITACICEPT.stream().anyMatch(lower::contains);
    }

    private static String current(String atc) {
        String code = atc.strip().toUpperCase(Locale.ROOT);
        return SUCCESSORS.getOrDefault(code, code);
    }
}
