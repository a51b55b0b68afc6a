package org.cartlupus.domain.toxicity;

import java.time.LocalDate;
import java.util.Locale;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A drug by its code, and the days on which it was given.
 *
 * @param atc code in the Anatomical Therapeutic Chemical classification
 * @param to last day, {@code null} while it continues
 * @param reason why it was given, as coded
 */
public record DrugUse(String atc, LocalDate from, @Nullable LocalDate to, Treatment.Reason reason, Evidence evidence) {

    private static final int SUBSTANCE = 7;

    public DrugUse {
        atc = atc.toUpperCase(Locale.ROOT);
    }

    /** Adrenergic and dopaminergic drugs for the circulation, such as noradrenaline; vasopressin is none of them. */
    public boolean isVasopressor() {
        return atc.startsWith("C01CA") && atc.length() == SUBSTANCE;
    }

    /** Vasopressin and its relatives argipressin and terlipressin. */
    public boolean isVasopressin() {
        return atc.equals("H01BA01") || atc.equals("H01BA06") || atc.equals("H01BA04");
    }

    /** Antipyretics, tocilizumab and systemic steroids: after them CRS no longer asks for fever (clinical rules 7.1). */
    public boolean treatsFever() {
        return atc.startsWith("N02B") || atc.startsWith("M01AE") || atc.startsWith("L04AC07") || atc.startsWith("H02A");
    }

    /** Immunoglobulins of normal persons. */
    public boolean isImmunoglobulin() {
        return atc.startsWith("J06BA");
    }

    public boolean isGivenOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
}
