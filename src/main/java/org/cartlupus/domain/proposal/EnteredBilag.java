package org.cartlupus.domain.proposal;

import java.util.Map;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.bilag.BilagForm;
import org.cartlupus.domain.activity.bilag.BilagHistory;
import org.cartlupus.domain.activity.bilag.BilagItem;
import org.cartlupus.domain.activity.bilag.ItemAnswer;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The grades that a clinician entered at one assessment, with the items entered beside them and what came before.
 *
 * @param items of the same assessment, {@code null} if none were entered
 * @param history which systems had been affected before this assessment
 */
record EnteredBilag(Observed<BilagAssessment> grades, @Nullable Observed<BilagForm> items, BilagHistory history) {

    AssessmentPeriods periods() {
        return new AssessmentPeriods(grades.date());
    }

    boolean itemsTellOf(BilagSystem system) {
        return form().tellsOf(system);
    }

    Map<BilagItem, ItemAnswer> scores() {
        return form().scores();
    }

    ItemAnswer score(BilagItem item) {
        return form().score(item);
    }

    Truth statement(BilagItem item) {
        return form().statement(item);
    }

    Truth everInvolved(BilagSystem system) {
        return history.involved(system);
    }

    /** Adds the items of one system to what its grade is proposed from, if any was entered. */
    void addItems(BilagSystem system, ValuesSeen seen) {
        if (items != null && itemsTellOf(system)) {
            seen.add(items, system);
        }
    }

    private BilagForm form() {
        return items == null ? BilagForm.EMPTY : items.value();
    }
}
