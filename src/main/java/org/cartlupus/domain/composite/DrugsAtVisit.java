package org.cartlupus.domain.composite;

import java.time.LocalDate;
import java.util.List;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.DrugClass;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.Evidence;

/**
 * Which drugs against lupus a child takes at a visit, and whether that is stable maintenance (clinical rules 4.4).
 *
 * <p>As for rescue (clinical rules 4.3), the record of drugs is taken as complete: what is not in it was not given. What is
 * in it without class or reason is unknown, never harmless. The reason {@code sle-maintenance} says by its definition that
 * a drug was neither started nor increased; a drug that is continued is taken as tolerated.
 *
 * @param taken drugs that go on at the visit, and single doses that still act; without steroids, whose dose is recorded
 *     apart, and without lymphodepletion
 */
record DrugsAtVisit(List<Treatment> taken) {

    /** @param singleDoseDays days for which a single dose counts as being taken, by default 30 */
    static DrugsAtVisit of(List<Treatment> treatments, LocalDate visit, int singleDoseDays) {
        return new DrugsAtVisit(treatments.stream()
                .filter(given -> given.kind() == Treatment.Kind.MEDICATION)
                .filter(given -> given.reason() != Treatment.Reason.LYMPHODEPLETION)
                .filter(given -> given.drug() != DrugClass.GLUCOCORTICOID && given.drug() != DrugClass.OTHER)
                .filter(given -> given.overlaps(isSingle(given) ? visit.minusDays(singleDoseDays) : visit, visit))
                .toList());
    }

    /** Antimalarials are none. */
    Truth immunosuppressantOrBiologic() {
        return taken.stream().map(DrugsAtVisit::isImmunosuppressant).reduce(Truth.FALSE, Truth::or);
    }

    Truth stableAndTolerated() {
        return taken.stream().map(DrugsAtVisit::isStable).reduce(Truth.TRUE, Truth::and);
    }

    /** Names of the drugs whose class or reason would have to be known. */
    List<String> unclear() {
        return taken.stream()
                .filter(given -> isImmunosuppressant(given).isUnknown()
                        || isStable(given).isUnknown())
                .map(Treatment::name)
                .distinct()
                .sorted()
                .toList();
    }

    List<Evidence> evidence() {
        return taken.stream().map(Treatment::evidence).toList();
    }

    private static boolean isSingle(Treatment given) {
        return given.start().equals(given.end());
    }

    private static Truth isImmunosuppressant(Treatment given) {
        return switch (given.drug()) {
            case IMMUNOSUPPRESSANT -> Truth.TRUE;
            case UNKNOWN -> mayTreatLupus(given) ? Truth.UNKNOWN : Truth.FALSE;
            case ANTIMALARIAL, GLUCOCORTICOID, OTHER -> Truth.FALSE;
        };
    }

    /** A drug that is given for something other than lupus says nothing about maintenance. */
    private static Truth isStable(Treatment given) {
        return switch (given.reason()) {
            case SLE_MAINTENANCE, LYMPHODEPLETION, CAR_T_TOXICITY, REPLACEMENT, ANTIPROTEINURIC, OTHER, INFECTION ->
                Truth.TRUE;
            case SLE_RESCUE -> Truth.FALSE;
            case UNSTATED -> Truth.UNKNOWN;
        };
    }

    private static boolean mayTreatLupus(Treatment given) {
        return switch (given.reason()) {
            case REPLACEMENT, ANTIPROTEINURIC, OTHER, INFECTION -> false;
            case SLE_MAINTENANCE, SLE_RESCUE, CAR_T_TOXICITY, LYMPHODEPLETION, UNSTATED -> true;
        };
    }
}
