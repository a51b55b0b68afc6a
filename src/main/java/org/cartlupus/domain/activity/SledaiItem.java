package org.cartlupus.domain.activity;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The 24 items of SLEDAI-2K in the order of the form, with their points (clinical rules 1.1). The weights add up to
 * {@value #MAX_TOTAL}.
 */
public enum SledaiItem {
    SEIZURE("seizure", 8),
    PSYCHOSIS("psychosis", 8),
    ORGANIC_BRAIN_SYNDROME("organic-brain-syndrome", 8),
    VISUAL_DISTURBANCE("visual-disturbance", 8),
    CRANIAL_NERVE("cranial-nerve", 8),
    LUPUS_HEADACHE("lupus-headache", 8),
    CVA("cva", 8),
    VASCULITIS("vasculitis", 8),
    /** Two joints or more; the SELENA variant of the index asks for more than two. */
    ARTHRITIS("arthritis", 4),
    MYOSITIS("myositis", 4),
    URINARY_CASTS("urinary-casts", 4),
    HAEMATURIA("haematuria", 4),
    /** Counts while it persists; the older index counted only new or risen proteinuria. */
    PROTEINURIA("proteinuria", 4),
    PYURIA("pyuria", 4),
    RASH("rash", 2),
    ALOPECIA("alopecia", 2),
    MUCOSAL_ULCERS("mucosal-ulcers", 2),
    PLEURISY("pleurisy", 2),
    PERICARDITIS("pericarditis", 2),
    LOW_COMPLEMENT("low-complement", 2),
    ANTI_DS_DNA("anti-ds-dna", 2),
    FEVER("fever", 1),
    THROMBOCYTOPENIA("thrombocytopenia", 1),
    LEUKOPENIA("leukopenia", 1);

    /** The score of a patient in whom every item is present. */
    public static final int MAX_TOTAL = 105;

    private static final Map<String, SledaiItem> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(SledaiItem::code, Function.identity()));

    private final String code;
    private final int weight;

    SledaiItem(String code, int weight) {
        this.code = code;
        this.weight = weight;
    }

    /** The item's code in the trial's code system, for example {@code anti-ds-dna}. */
    public String code() {
        return code;
    }

    /** Points that the item adds to the score when present. */
    public int weight() {
        return weight;
    }

    /** The item with exactly this code; empty if there is none. */
    public static Optional<SledaiItem> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
