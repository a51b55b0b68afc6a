package org.cartlupus.domain.proposal;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.bilag.BilagHistory;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.ValueChoice;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Notice;

/**
 * Which systems lupus had affected before an assessment, by the grades entered until then: E, once left, cannot come back
 * (clinical rules 2.2).
 */
final class Involvement {

    /** Every participant has had nephritis: the trial admits no others. */
    private static final Map<BilagSystem, Truth> OF_THE_TRIAL = Map.of(BilagSystem.RENAL, Truth.TRUE);

    private final List<Observed<BilagAssessment>> forms;

    Involvement(List<Observed<BilagAssessment>> forms) {
        this.forms = ValueChoice.ofEachDay(forms);
    }

    BilagHistory before(LocalDate day) {
        return BilagHistory.of(
                forms.stream()
                        .filter(form -> form.date().isBefore(day))
                        .map(Observed::value)
                        .toList(),
                OF_THE_TRIAL);
    }

    /** What to say of systems entered as never affected that had been. */
    ScoreReview.Remarks of(EnteredBilag entered) {
        Set<Notice> notices = new LinkedHashSet<>();
        for (BilagSystem system : entered.history().impossibleE(entered.grades().value())) {
            notices.add(notice(entered.grades(), system));
        }
        return notices.isEmpty()
                ? ScoreReview.Remarks.NONE
                : new ScoreReview.Remarks(Set.of(Flag.E_AFTER_INVOLVEMENT), notices, List.of());
    }

    private Notice notice(Observed<BilagAssessment> entered, BilagSystem system) {
        Optional<Observed<BilagAssessment>> first = forms.stream()
                .filter(form -> form.date().isBefore(entered.date()))
                .filter(form -> form.value()
                        .grade(system)
                        .filter(grade -> grade != BilagGrade.E)
                        .isPresent())
                .findFirst();
        return Notice.of(
                Notice.Kind.BILAG_E_AFTER_INVOLVEMENT,
                entered.evidence().reference(),
                system.code(),
                entered.date().toString(),
                first.flatMap(form -> form.value().grade(system))
                        .map(Enum::name)
                        .orElse(""),
                first.map(form -> form.date().toString()).orElse(""));
    }
}
