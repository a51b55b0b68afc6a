package org.cartlupus.adverseevents;

import java.time.LocalDate;
import java.util.Optional;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.SafetyParameters;
import org.cartlupus.domain.safety.aesi.AesiCatalogue;
import org.cartlupus.domain.safety.tabulation.AeColumn;
import org.jspecify.annotations.Nullable;

/** Which events a part of the summary counts, in the order in which the parts are reported. */
public enum EventGroup {
    ANY("any", null),
    SERIOUS("serious", AeColumn.SERIOUSNESS_UNKNOWN),
    /** Related to the CAR-T product; lymphodepletion is a question of its own (clinical rules 7.5). */
    RELATED("related-events", AeColumn.RELATEDNESS_UNKNOWN),
    SPECIAL_INTEREST("aesi", AeColumn.AESI_UNDECIDED);

    private final String code;
    private final @Nullable AeColumn undecided;

    EventGroup(String code, @Nullable AeColumn undecided) {
        this.code = code;
        this.undecided = undecided;
    }

    /** The code in {@code CodeSystem/ln-report}. */
    public String code() {
        return code;
    }

    /** The column of all events that counts those of which nobody said whether they belong here; empty for all events. */
    public Optional<AeColumn> undecided() {
        return Optional.ofNullable(undecided);
    }

    /**
     * Does an event belong to this group? Unknown where the record does not say.
     *
     * @param event as known on {@code cutOff}
     * @param infusion day 0 of the participant, {@code null} if not infused
     * @param parameters which judgements count as related
     */
    Truth holds(AdverseEvent event, @Nullable LocalDate infusion, LocalDate cutOff, SafetyParameters parameters) {
        return switch (this) {
            case ANY -> Truth.TRUE;
            case SERIOUS -> event.isSerious();
            case RELATED -> parameters.isRelated(event.toProduct());
            case SPECIAL_INTEREST ->
                AesiCatalogue.DEFAULTS.isOfSpecialInterest(
                        AesiCatalogue.DEFAULTS.categoriesOf(event, infusion, cutOff));
        };
    }
}
