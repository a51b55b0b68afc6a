package org.cartlupus.domain.statistics;

import java.util.Arrays;
import java.util.Optional;
import org.cartlupus.domain.statistics.RateParameters.NotDueRule;

/** Of whom a response rate is the rate (clinical rules 9.1, trap 59). */
public enum Denominator {
    /** Every participant: the registry record's "total participants", the primary one. */
    ENROLLED("enrolled") {
        @Override
        boolean counts(SubjectOutcome subject, NotDueRule rule) {
            return !leaves(subject, rule);
        }
    },
    /** Who received any CAR-T cells. */
    INFUSED("infused") {
        @Override
        boolean counts(SubjectOutcome subject, NotDueRule rule) {
            return subject.infused() && !leaves(subject, rule);
        }
    },
    /** Whose window has closed, or for whom an event decides. */
    DUE("due") {
        @Override
        boolean counts(SubjectOutcome subject, NotDueRule rule) {
            return subject.outcome() != VisitOutcome.NOT_DUE;
        }
    },
    /** Infused participants with an assessed result; a sensitivity analysis. */
    EVALUABLE("evaluable") {
        @Override
        boolean counts(SubjectOutcome subject, NotDueRule rule) {
            return subject.infused() && subject.outcome().isAssessed();
        }
    };

    private final String code;

    Denominator(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Denominator> ofCode(String code) {
        return Arrays.stream(values())
                .filter(denominator -> denominator.code.equals(code))
                .findFirst();
    }

    abstract boolean counts(SubjectOutcome subject, NotDueRule rule);

    private static boolean leaves(SubjectOutcome subject, NotDueRule rule) {
        return subject.outcome() == VisitOutcome.NOT_DUE && rule == NotDueRule.LEAVES_EVERY_DENOMINATOR;
    }
}
