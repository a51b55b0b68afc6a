package org.cartlupus.domain.statistics;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Response of a group of participants at one visit: the counts, and the rate of responders for every denominator, so
 * that none can be shown without its label (clinical rules 9.1, trap 59).
 *
 * @param counts who is where
 * @param rates a rate for each {@link Denominator}; the numerator is always the number of responders
 */
public record ResponseSummary(ResponseCounts counts, Map<Denominator, Rate> rates) {

    public ResponseSummary {
        rates = Collections.unmodifiableMap(new EnumMap<>(rates));
    }

    /** The rate of responders among {@code denominator}. */
    public Rate rate(Denominator denominator) {
        Rate rate = rates.get(denominator);
        if (rate == null) {
            throw new IllegalStateException("no rate for " + denominator.code());
        }
        return rate;
    }

    static ResponseSummary of(Collection<SubjectOutcome> subjects, RateParameters parameters) {
        ResponseCounts counts = ResponseCounts.of(subjects);
        Map<Denominator, Rate> rates = new EnumMap<>(Denominator.class);
        for (Denominator denominator : Denominator.values()) {
            int size = (int) subjects.stream()
                    .filter(subject -> denominator.counts(subject, parameters.notDue()))
                    .count();
            rates.put(denominator, Rate.of(counts.responders(), size, parameters.level(), parameters.method()));
        }
        return new ResponseSummary(counts, rates);
    }
}
