package org.cartlupus.domain.renal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cartlupus.domain.calendar.Chosen;
import org.cartlupus.domain.calendar.VisitWindow;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.Reported;
import org.cartlupus.domain.verdict.MissingInput;
import org.cartlupus.domain.verdict.Outcome;
import org.jspecify.annotations.Nullable;

/** Says what would be needed for a renal verdict or for one of its numbers. */
final class RenalMissing {

    private final RenalInputs inputs;
    private final RenalComponents components;
    private final String visit;
    private final List<MissingInput> missing = new ArrayList<>();

    private RenalMissing(RenalInputs inputs, RenalComponents components, VisitWindow window) {
        this.inputs = inputs;
        this.components = components;
        this.visit = window.visit().title();
    }

    static List<MissingInput> of(
            RenalInputs inputs,
            RenalComponents components,
            RenalCriteria criteria,
            EgfrFormula formula,
            VisitWindow window,
            SteroidExposure steroids,
            @Nullable Confirmation confirmation,
            Outcome outcome) {
        RenalMissing missing = new RenalMissing(inputs, components, window);
        missing.addProteinuria();
        missing.addFunction("egfr-baseline", "baseline", inputs.functionBaseline(), formula);
        missing.addFunction("egfr-visit", missing.visit, inputs.functionVisit(), formula);
        missing.addSediment(criteria.sediment());
        missing.addCreatinine();
        if (!steroids.limit().isOff() && !steroids.missing().isEmpty()) {
            missing.add("steroid-dose", String.join(" and ", steroids.missing()));
        }
        if (outcome == Outcome.NOT_EVALUABLE) {
            missing.addUndecidedNumbers();
            missing.addConfirmation(confirmation);
        }
        return List.copyOf(missing.missing);
    }

    private void addSediment(SedimentCriteria sediment) {
        if (sediment.requiredForComplete() && components.inactiveSediment().isUnknown()) {
            add(
                    "crr-with-inactive-sediment",
                    "urine red cells"
                            + (sediment.whiteCellsMax() == null ? "" : ", white cells")
                            + (sediment.castsAsked() ? " and red-cell casts" : "") + " at " + visit);
        }
        if (components.further().partialSediment().isUnknown()) {
            add("prr-sediment-met", "urine red cells at baseline and " + visit + ", and red-cell casts at " + visit);
        }
    }

    private void addCreatinine() {
        if (components.further().partialCreatinine().isUnknown()) {
            add("creatinine-percent-of-baseline", "serum creatinine at baseline and " + visit);
        } else if (components.further().completeCreatinine().isUnknown()) {
            add("crr-creatinine-met", "the laboratory's upper limit of serum creatinine at baseline and " + visit);
        }
    }

    private void addProteinuria() {
        ProteinuriaChoice.Pair pair = inputs.proteinuria();
        if (pair.baseline() == null) {
            add("upcr-baseline", "proteinuria at baseline" + surface(pair.baselineWithoutSurface()));
        }
        if (pair.visit() == null) {
            add("upcr-visit", "proteinuria at " + visit + surface(pair.visitWithoutSurface()));
        }
    }

    private static String surface(@Nullable LocalDate collected) {
        return collected == null
                ? ""
                : " (for the 24-hour collection of " + collected + ": body surface, or height and weight, of that day)";
    }

    private void addFunction(String component, String when, @Nullable KidneyFunction function, EgfrFormula formula) {
        if (function == null) {
            add(component, (formula.needsCreatinine() ? "serum creatinine" : "cystatin C") + " at " + when);
        } else if (function.egfr() == null) {
            add(component, "for eGFR at " + when + ": " + String.join(" and ", function.missing()));
        }
    }

    /** A laboratory's {@code <0.6} is there and still leaves open on which side of a cut-off the value lies. */
    private void addUndecidedNumbers() {
        boolean proteinuriaUndecided = components.crrUpcrMet().isUnknown()
                || components.prrReductionMet().isUnknown()
                || components.prrCeilingMet().isUnknown();
        if (proteinuriaUndecided) {
            addNumber(
                    "upcr-baseline",
                    "proteinuria at baseline",
                    reported(inputs.proteinuria().baselineValue()));
            addNumber(
                    "upcr-visit",
                    "proteinuria at " + visit,
                    reported(inputs.proteinuria().visitValue()));
        }
        if (components.stable().isUnknown()) {
            addNumber("egfr-baseline", "the sample for eGFR at baseline", reported(inputs.sampleBaseline()));
            addNumber("egfr-visit", "the sample for eGFR at " + visit, reported(inputs.sampleVisit()));
        }
    }

    private void addNumber(String component, String what, @Nullable Reported reported) {
        if (reported != null && reported.value().isCensored()) {
            add(component, what + " as a number that decides, not " + reported.text());
        }
    }

    private void addConfirmation(@Nullable Confirmation confirmation) {
        if (confirmation != null && confirmation.outcome() == Outcome.NOT_EVALUABLE) {
            add(
                    "response-confirmed",
                    "a second, confirming proteinuria and kidney function on or after " + confirmation.notBefore());
        }
    }

    private void add(String component, String what) {
        missing.add(new MissingInput(component, what));
    }

    private static @Nullable Reported reported(@Nullable Proteinuria proteinuria) {
        return proteinuria == null ? null : proteinuria.reported();
    }

    private static @Nullable Reported reported(@Nullable Chosen<Measurements.Usable> sample) {
        return sample == null ? null : sample.value().reported();
    }
}
