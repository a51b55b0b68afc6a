package org.cartlupus.domain.subject;

import java.util.List;
import java.util.Locale;

/** What a drug is to lupus, by its code in the Anatomical Therapeutic Chemical classification (clinical rules 4.3, 4.4). */
public enum DrugClass {
    GLUCOCORTICOID("H02A"),
    /** Chloroquine and hydroxychloroquine; compatible with every end point. */
    ANTIMALARIAL("P01BA"),
    /** Immunosuppressants and antineoplastic drugs, biologics included. */
    IMMUNOSUPPRESSANT("L04", "L01"),
    /** None of these, for example an antibiotic or an immunoglobulin. */
    OTHER,
    /** No code is known, so it might be any. */
    UNKNOWN;

    private final List<String> atcPrefixes;

    DrugClass(String... atcPrefixes) {
        this.atcPrefixes = List.of(atcPrefixes);
    }

    /** @param atcCode of any level; one that is shorter than the group it would have to name tells nothing */
    public static DrugClass ofAtc(String atcCode) {
        String code = atcCode.toUpperCase(Locale.ROOT);
        boolean coarse = false;
        for (DrugClass drug : values()) {
            for (String prefix : drug.atcPrefixes) {
                if (code.startsWith(prefix)) {
                    return drug;
                }
                coarse |= prefix.startsWith(code);
            }
        }
        return coarse ? UNKNOWN : OTHER;
    }
}
