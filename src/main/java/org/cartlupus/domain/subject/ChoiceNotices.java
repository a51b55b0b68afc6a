package org.cartlupus.domain.subject;

import java.util.Set;
import java.util.function.Function;
import org.cartlupus.domain.calendar.BaselineRule;
import org.cartlupus.domain.calendar.Chosen;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.verdict.Notice;

/** Says what a reader should know about the values that were chosen: contradicted ones, and old baselines. */
public record ChoiceNotices(DayZero dayZero, BaselineRule baselineRule, Set<Notice> notices) {

    /** @param what the measurement in words, for example "proteinuria" */
    public <V> void baseline(Chosen<V> chosen, String what, Function<V, String> text) {
        contradictions(chosen, text);
        if (baselineRule.isOld(chosen.observed(), dayZero)) {
            notices.add(Notice.of(
                    Notice.Kind.OLD_BASELINE,
                    chosen.observed().evidence().reference(),
                    what,
                    chosen.observed().date().toString(),
                    dayZero.date().toString(),
                    Integer.toString(baselineRule.lookbackDays())));
        }
    }

    public <V> void contradictions(Chosen<V> chosen, Function<V, String> text) {
        chosen.contradicting()
                .forEach(other -> notices.add(Notice.of(
                        Notice.Kind.CONFLICTING_VALUES,
                        chosen.observed().evidence().reference(),
                        text.apply(chosen.value()),
                        other.evidence().reference(),
                        text.apply(other.value()))));
    }
}
