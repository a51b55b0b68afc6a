package org.cartlupus.domain.activity.glucocorticoid;

import java.util.Arrays;
import java.util.Optional;

/** The systemic glucocorticoids of the trial, with their ATC codes (clinical rules 11, trap 65). */
public enum Glucocorticoid {
    PREDNISONE("H02AB07"),
    PREDNISOLONE("H02AB06"),
    METHYLPREDNISOLONE("H02AB04"),
    HYDROCORTISONE("H02AB09"),
    DEXAMETHASONE("H02AB02");

    private final String atcCode;

    Glucocorticoid(String atcCode) {
        this.atcCode = atcCode;
    }

    /** Code in the Anatomical Therapeutic Chemical classification. */
    public String atcCode() {
        return atcCode;
    }

    /** The drug with exactly this ATC code; empty if it is none of these. */
    public static Optional<Glucocorticoid> ofAtcCode(String atcCode) {
        return Arrays.stream(values())
                .filter(drug -> drug.atcCode.equals(atcCode))
                .findFirst();
    }
}
