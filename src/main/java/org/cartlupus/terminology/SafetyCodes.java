package org.cartlupus.terminology;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.Causality;
import org.cartlupus.domain.safety.SeriousnessCriterion;

/**
 * What the codes of an adverse event mean. The code systems overlap in no code, so the code alone decides; R4 and later
 * releases of HL7's terminology spell the same codes with and without capitals.
 */
public final class SafetyCodes {

    /** The trial's five steps, the WHO scale of R4, and NCI's codes. */
    private static final Map<String, Causality> CAUSALITIES = Map.ofEntries(
            entry("unrelated", Causality.UNRELATED),
            entry("unlikely", Causality.UNLIKELY),
            entry("possible", Causality.POSSIBLE),
            entry("probable", Causality.PROBABLE),
            entry("related", Causality.RELATED),
            entry("certain", Causality.RELATED),
            entry("probably-likely", Causality.PROBABLE),
            entry("c53256", Causality.UNRELATED),
            entry("c53257", Causality.UNLIKELY),
            entry("c53258", Causality.POSSIBLE),
            entry("c53259", Causality.PROBABLE),
            entry("c53260", Causality.RELATED));

    private static final Map<String, SeriousnessCriterion> CRITERIA = Map.of(
            "C48275", SeriousnessCriterion.DEATH,
            "C84266", SeriousnessCriterion.LIFE_THREATENING,
            "C83052", SeriousnessCriterion.HOSPITALISATION,
            "C11338", SeriousnessCriterion.DISABILITY,
            "C83117", SeriousnessCriterion.CONGENITAL_ANOMALY,
            "C82521", SeriousnessCriterion.IMPORTANT_MEDICAL_EVENT,
            "C201939", SeriousnessCriterion.IMPORTANT_MEDICAL_EVENT);

    private static final Map<String, Truth> SERIOUSNESS = Map.of("serious", Truth.TRUE, "non-serious", Truth.FALSE);

    private static final Map<String, Truth> ENDED = Map.of(
            "resolved", Truth.TRUE,
            "resolvedwithsequelae", Truth.TRUE,
            "fatal", Truth.TRUE,
            "recovering", Truth.FALSE,
            "ongoing", Truth.FALSE);

    private SafetyCodes() {}

    /** @return empty for a code that is no judgement, such as unassessable */
    public static Optional<Causality> causality(String code) {
        return Optional.ofNullable(CAUSALITIES.get(code.toLowerCase(Locale.ROOT)));
    }

    /** @return empty for a code of another list */
    public static Optional<SeriousnessCriterion> criterion(String code) {
        return Optional.ofNullable(CRITERIA.get(code));
    }

    /** Unknown for a code that says neither. */
    public static Truth isSerious(String code) {
        return SERIOUSNESS.getOrDefault(code.toLowerCase(Locale.ROOT), Truth.UNKNOWN);
    }

    /** Has an event of this outcome ended? */
    public static Truth hasEnded(String outcome) {
        return ENDED.getOrDefault(outcome.toLowerCase(Locale.ROOT), Truth.UNKNOWN);
    }
}
