package org.cartlupus.criteria;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cartlupus.domain.kinetics.AucMethod;
import org.cartlupus.domain.kinetics.BlqRule;
import org.cartlupus.domain.kinetics.KineticsParameters;
import org.cartlupus.domain.safety.Causality;
import org.cartlupus.domain.safety.GradingSystem;
import org.cartlupus.domain.safety.SafetyParameters;

/** Sections {@code safety} and {@code kinetics} of a criteria set: what is watched, and decides no end point. */
final class ObservationSections {

    private static final Causality[] JUDGEMENTS = {
        Causality.UNLIKELY, Causality.POSSIBLE, Causality.PROBABLE, Causality.RELATED
    };

    private ObservationSections() {}

    static SafetyParameters safety(JsonSection safety) {
        SafetyParameters standard = SafetyParameters.DEFAULTS;
        List<Causality> related =
                safety.choices("related", List.copyOf(standard.related()), JUDGEMENTS, judgement -> judgement
                        .name()
                        .toLowerCase(Locale.ROOT));
        if (related.isEmpty()) {
            safety.problem("related", "must name a judgement that counts as related");
        }
        SafetyParameters read = new SafetyParameters(
                safety.choice(
                        "dictionary",
                        standard.dictionary(),
                        new String[] {GradingSystem.CTCAE_V5.title()},
                        word -> word),
                safety.bool("requireOutsideReferenceRange", standard.requireOutsideReferenceRange()),
                related.isEmpty() ? standard.related() : Set.copyOf(EnumSet.copyOf(related)),
                safety.integer("dltDays", standard.dltDays(), 1, 365));
        safety.finish();
        return read;
    }

    static KineticsParameters kinetics(JsonSection kinetics) {
        KineticsParameters standard = KineticsParameters.DEFAULT;
        KineticsParameters read = new KineticsParameters(
                kinetics.choice("bloqAfterTmax", standard.blqAfterTmax(), BlqRule.values(), BlqRule::code),
                kinetics.choice("auc", standard.aucMethod(), AucMethod.values(), AucMethod::name),
                BigDecimal.valueOf(
                        kinetics.integer("aucWindowDays", standard.windowDays().intValueExact(), 1, 365)),
                kinetics.integer("minSamples", standard.minimumSamples(), 2, 100),
                standard.earliestLastSampleDay(),
                standard.terminalPhase());
        kinetics.finish();
        return read;
    }
}
