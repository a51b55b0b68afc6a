package org.cartlupus.domain.composite;

import java.util.Map;
import java.util.Set;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.activity.SledaiScore;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What a SLEDAI-2K form says of single items, when perhaps only a total was entered. A form whose total contradicts its
 * items says nothing.
 */
record ScoredItems(SledaiAssessment form) {

    /** The items of serology, which clinical remission ignores. */
    private static final Set<SledaiItem> SEROLOGY = Set.of(SledaiItem.LOW_COMPLEMENT, SledaiItem.ANTI_DS_DNA);

    /** @param form {@code null} if there is none */
    static ScoredItems of(@Nullable SledaiAssessment form) {
        return new ScoredItems(form == null ? SledaiAssessment.ofItems(Map.of()) : form);
    }

    /** A total smaller than an item's weight rules that item out. */
    Truth present(SledaiItem item) {
        if (form.totalContradictsItems()) {
            return Truth.UNKNOWN;
        }
        Integer total = totalAlone();
        return total != null && total < item.weight() ? Truth.FALSE : form.present(item);
    }

    Truth anyPresent(Set<SledaiItem> items) {
        return items.stream().map(this::present).reduce(Truth.FALSE, Truth::or);
    }

    /** Has any item appeared that the earlier form did not have? */
    Truth anyNewSince(ScoredItems earlier) {
        Truth anyNew = Truth.FALSE;
        for (SledaiItem item : SledaiItem.values()) {
            anyNew = anyNew.or(present(item).and(earlier.present(item).not()));
        }
        return anyNew;
    }

    /** The score without serology; {@link SledaiScore#UNSCORED} if the form says nothing. */
    SledaiScore clinicalScore() {
        if (form.totalContradictsItems()) {
            return SledaiScore.UNSCORED;
        }
        Integer total = totalAlone();
        if (total != null) {
            return new SledaiScore(clinicalShareOf(total), total);
        }
        int min = 0;
        int max = 0;
        for (SledaiItem item : SledaiItem.values()) {
            if (!SEROLOGY.contains(item)) {
                min += form.present(item).isTrue() ? item.weight() : 0;
                max += form.present(item).isFalse() ? 0 : item.weight();
            }
        }
        return new SledaiScore(min, max);
    }

    /** What is left of a total when serology explains as much of it as it can. */
    private static int clinicalShareOf(int total) {
        int share = total;
        for (SledaiItem item : SEROLOGY) {
            share -= item.weight() <= share ? item.weight() : 0;
        }
        return share;
    }

    private @Nullable Integer totalAlone() {
        return form.items().isEmpty() ? form.enteredTotal() : null;
    }
}
