package org.cartlupus.domain.visitstatus;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.verdict.EndPoint;

/**
 * What an end point of the trial needs, at baseline or at the visit (code system {@code ln-visit-status}; clinical rules
 * 4.1 and 5).
 */
public enum RequiredInput {
    PROTEINURIA_BASELINE("proteinuria-baseline", EndPoint.RENAL_RESPONSE, true, "upcr-baseline"),
    PROTEINURIA_VISIT("proteinuria-visit", EndPoint.RENAL_RESPONSE, false, "upcr-visit"),
    KIDNEY_FUNCTION_BASELINE("kidney-function-baseline", EndPoint.RENAL_RESPONSE, true, "egfr-baseline"),
    KIDNEY_FUNCTION_VISIT("kidney-function-visit", EndPoint.RENAL_RESPONSE, false, "egfr-visit"),
    /** Red cells and red-cell casts, where the criteria set asks for an inactive sediment. */
    SEDIMENT_VISIT("sediment-visit", EndPoint.RENAL_RESPONSE, false, "crr-with-inactive-sediment"),
    SLEDAI_BASELINE("sledai-baseline", EndPoint.SRI_4, true, "sledai-baseline"),
    SLEDAI_VISIT("sledai-visit", EndPoint.SRI_4, false, "sledai-visit"),
    BILAG_BASELINE("bilag-baseline", EndPoint.SRI_4, true, "bilag-met"),
    BILAG_VISIT("bilag-visit", EndPoint.SRI_4, false, "bilag-met"),
    PGA_BASELINE("pga-baseline", EndPoint.SRI_4, true, "pga-change"),
    PGA_VISIT("pga-visit", EndPoint.SRI_4, false, "pga-change");

    private static final Set<RequiredInput> OF_FUNCTION = Set.of(KIDNEY_FUNCTION_BASELINE, KIDNEY_FUNCTION_VISIT);

    private final String code;
    private final EndPoint endPoint;
    private final boolean atBaseline;
    private final String component;

    RequiredInput(String code, EndPoint endPoint, boolean atBaseline, String component) {
        this.code = code;
        this.endPoint = endPoint;
        this.atBaseline = atBaseline;
        this.component = component;
    }

    public String code() {
        return code;
    }

    /** The end point that needs it. */
    public EndPoint endPoint() {
        return endPoint;
    }

    public boolean isAtBaseline() {
        return atBaseline;
    }

    /** The component under which a verdict says that it is missing (code system {@code ln-response-component}). */
    String component() {
        return component;
    }

    /** What a criteria set asks for. */
    public static List<RequiredInput> of(CriteriaSet criteria) {
        return Arrays.stream(values())
                .filter(input ->
                        input != SEDIMENT_VISIT || criteria.renal().sediment().decides())
                .filter(input -> !OF_FUNCTION.contains(input)
                        || criteria.renal().stability().isAsked())
                .toList();
    }
}
