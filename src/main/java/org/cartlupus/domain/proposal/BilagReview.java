package org.cartlupus.domain.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.bilag.BilagForm;
import org.cartlupus.domain.activity.bilag.ItemRule;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.ValueChoice;
import org.jspecify.annotations.Nullable;

/**
 * The nine grades that entered items and values suggest, beside the entered ones (clinical rules 2.1, 2.3). A system of
 * which neither items nor values tell anything gets no proposal.
 */
final class BilagReview {

    /** Days up to the day of the grades from which entered items are taken for those of the same assessment. */
    static final int ITEM_DAYS = 7;

    private static final Set<BilagSystem> BY_ITEMS_ALONE =
            EnumSet.complementOf(EnumSet.of(BilagSystem.CONSTITUTIONAL, BilagSystem.RENAL, BilagSystem.HAEMATOLOGICAL));

    private final List<Observed<BilagForm>> itemForms;
    private final Involvement involvement;
    private final ConstitutionalReview constitutional;
    private final RenalReview renal;
    private final BloodReview blood;

    BilagReview(
            List<Observed<BilagForm>> itemForms,
            Involvement involvement,
            ConstitutionalReview constitutional,
            RenalReview renal,
            BloodReview blood) {
        this.itemForms = ValueChoice.ofEachDay(itemForms);
        this.involvement = involvement;
        this.constitutional = constitutional;
        this.renal = renal;
        this.blood = blood;
    }

    List<ScoreReview.Remarks> of(Observed<BilagAssessment> grades) {
        EnteredBilag entered = new EnteredBilag(grades, itemsBeside(grades.date()), involvement.before(grades.date()));
        List<ScoreReview.Remarks> remarks = new ArrayList<>();
        remarks.add(constitutional.of(entered));
        BY_ITEMS_ALONE.forEach(system -> remarks.add(byItems(entered, system)));
        remarks.add(renal.of(entered));
        remarks.add(blood.of(entered));
        remarks.add(involvement.of(entered));
        return remarks;
    }

    private @Nullable Observed<BilagForm> itemsBeside(LocalDate day) {
        return itemForms.stream()
                .filter(form -> !form.date().isAfter(day) && !form.date().isBefore(day.minusDays(ITEM_DAYS)))
                .reduce((one, later) -> later)
                .orElse(null);
    }

    private static ScoreReview.Remarks byItems(EnteredBilag entered, BilagSystem system) {
        if (!entered.itemsTellOf(system)) {
            return ScoreReview.Remarks.NONE;
        }
        ValuesSeen seen = new ValuesSeen();
        entered.addItems(system, seen);
        return GradeComparison.of(
                entered,
                system,
                List.of(ItemRule.propose(system, entered.scores(), entered.everInvolved(system))),
                seen);
    }
}
