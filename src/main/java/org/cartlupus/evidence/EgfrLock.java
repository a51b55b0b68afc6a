package org.cartlupus.evidence;

import java.util.Optional;
import org.cartlupus.domain.renal.EgfrFormula;
import org.jspecify.annotations.Nullable;

/**
 * The formula of kidney function that was recorded for a participant at enrolment (clinical rules 6.1).
 *
 * @param formula its code, as in a criteria set
 * @param version of the formula, {@code null} if none was recorded
 */
public record EgfrLock(String formula, @Nullable String version) {

    /** Why it can't be kept to the letter, in one clause; empty if it can. */
    Optional<String> problem() {
        Optional<EgfrFormula> known = EgfrFormula.ofCode(formula);
        if (known.isEmpty()) {
            return Optional.of("the formula " + formula + " recorded for kidney function is none of this server's");
        }
        String computed = known.get().version();
        return version == null || version.equals(computed)
                ? Optional.empty()
                : Optional.of("version " + version + " of the formula " + formula + " recorded for kidney function;"
                        + " this server computes version " + computed);
    }

    static void write(@Nullable EgfrLock lock, FactWriter out) {
        out.text(lock == null ? null : lock.formula());
        out.text(lock == null ? null : lock.version());
    }

    static @Nullable EgfrLock read(FactReader in) {
        String formula = in.textOrNull();
        String version = in.textOrNull();
        return formula == null ? null : new EgfrLock(formula, version);
    }
}
