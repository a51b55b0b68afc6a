package org.cartlupus.domain.renal;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cartlupus.domain.calendar.Chosen;
import org.cartlupus.domain.calendar.Conventions;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.VisitWindow;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Notice;
import org.cartlupus.domain.verdict.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Complete and partial renal response of one participant at any visit, under one criteria set (clinical rules 5).
 *
 * <pre>
 * CRR = proteinuria below the cut-off AND kidney function stable
 * PRR = not CRR AND proteinuria fell enough AND below the ceiling AND kidney function stable
 * </pre>
 *
 * in three-valued logic, so that a missing value matters only where it could change the class. A criteria set may also
 * ask for an inactive sediment (CRR), a steroid dose under a limit (both), a second assessment that confirms (both), and
 * more ({@link FurtherConditions}).
 */
public final class RenalResponse {

    private final SubjectRecord subject;
    private final DayZero dayZero;
    private final Conventions conventions;
    private final RenalCriteria criteria;
    private final EgfrCriteria egfrCriteria;
    private final EgfrFormula askedFormula;
    private final Measurements measurements;
    private final RenalInputChoice choice;
    private final RenalNotices notices;

    public RenalResponse(
            SubjectRecord subject,
            DayZero dayZero,
            Conventions conventions,
            RenalCriteria renal,
            EgfrCriteria egfrCriteria) {
        this.subject = subject;
        this.dayZero = dayZero;
        this.conventions = conventions;
        this.criteria = renal;
        this.egfrCriteria = egfrCriteria.lockedFor(subject);
        this.askedFormula = egfrCriteria.method();
        this.measurements = new Measurements(subject, egfrCriteria.factors());
        this.choice = new RenalInputChoice(subject, dayZero, conventions, renal, this.egfrCriteria, measurements);
        this.notices = new RenalNotices(subject, measurements, dayZero, conventions.baseline(), this.egfrCriteria);
    }

    public RenalFindings at(VisitWindow window) {
        Assessment visit = assess(choice.at(window));
        SecondAssessment second = secondAssessment(window, visit);
        RenalComponents components = visit.components();
        Confirmation confirmation = second == null ? null : second.confirmation();
        Outcome outcome = second == null
                ? components.outcome()
                : RenalComponents.outcome(
                        components
                                .complete()
                                .and(second.assessment().components().complete()),
                        components
                                .atLeastPartial()
                                .and(second.assessment().components().atLeastPartial()));
        RenalInputs inputs = visit.inputs();
        SortedSet<Evidence> evidence = visit.evidence();
        Set<Notice> said = new LinkedHashSet<>(notices.of(inputs));
        Set<Flag> flags = RenalFlags.of(
                inputs, components, criteria, subject, conventions.maxComponentSpreadDays(), measurements);
        if (egfrCriteria.method() != askedFormula) {
            flags.add(Flag.EGFR_METHOD_LOCKED);
            said.add(Notice.of(
                    Notice.Kind.EGFR_METHOD_LOCKED,
                    subject.reference(),
                    egfrCriteria.method().title(),
                    askedFormula.title()));
        }
        RenalAside aside = aside(window, visit);
        if (second != null) {
            evidence.addAll(second.assessment().evidence());
            said.addAll(notices.of(second.assessment().inputs()));
        }
        return new RenalFindings(
                criteria,
                inputs.proteinuria().baselineValue(),
                inputs.proteinuria().visitValue(),
                components.reductionPct(),
                inputs.functionBaseline(),
                inputs.functionVisit(),
                components.egfrPercentOfBaseline(),
                components.stable(),
                components.crrUpcrMet(),
                components.prrReductionMet(),
                components.prrCeilingMet(),
                components.stringentMet(),
                components.paediatricCeilingMet(),
                components.inactiveSediment(),
                visit.steroids(),
                confirmation,
                components.further(),
                aside,
                outcome,
                inputs.hasVisitData(),
                visitDate(inputs),
                flags,
                RenalMissing.of(
                        inputs,
                        components,
                        criteria,
                        egfrCriteria.method(),
                        window,
                        visit.steroids(),
                        confirmation,
                        outcome),
                evidence,
                said);
    }

    /** One set of values with what follows from it. */
    private record Assessment(RenalInputs inputs, SteroidExposure steroids, RenalComponents components) {

        SortedSet<Evidence> evidence() {
            SortedSet<Evidence> evidence = inputs.evidence();
            evidence.addAll(steroids.evidence());
            return evidence;
        }
    }

    private record SecondAssessment(Assessment assessment, Confirmation confirmation) {}

    private Assessment assess(RenalInputs inputs) {
        LocalDate day = visitDate(inputs);
        SteroidExposure steroids = day == null
                ? SteroidExposure.withoutVisit(criteria.steroidLimit())
                : SteroidExposure.upTo(
                        day,
                        measurements,
                        criteria.steroidLimit().at(day, dayZero.date()),
                        conventions.rounding(),
                        egfrCriteria.maxHeightAgeDays());
        return new Assessment(inputs, steroids, RenalComponents.of(inputs, steroids, criteria, conventions.rounding()));
    }

    /** {@code null} where none is asked for, or where it could not change the result. */
    private @Nullable SecondAssessment secondAssessment(VisitWindow window, Assessment visit) {
        Integer days = criteria.confirmationDays();
        LocalDate day = visitDate(visit.inputs());
        if (days == null || day == null || visit.components().atLeastPartial() == Truth.FALSE) {
            return null;
        }
        LocalDate notBefore = day.plusDays(days);
        Assessment second = assess(choice.from(new VisitWindow(window.visit(), notBefore, notBefore, LocalDate.MAX)));
        return new SecondAssessment(
                second,
                Confirmation.of(notBefore, visitDate(second.inputs()), visit.components(), second.components()));
    }

    private RenalAside aside(VisitWindow window, Assessment visit) {
        RenalComponents components = visit.components();
        RenalAside.MilestoneFinding milestone = criteria.milestoneOf(window.visit())
                .map(asked -> new RenalAside.MilestoneFinding(
                        asked.reductionPctGe(),
                        RenalCriteria.fellBy(asked.reductionPctGe(), components.baseline(), components.reductionPct())))
                .orElse(null);
        RenalInputs inputs = visit.inputs();
        RenalAside.ScreeningFinding screening = choice.withScreening(inputs)
                .map(other -> screening(other, visit.steroids()))
                .orElse(null);
        return new RenalAside(
                components.complete().and(components.inactiveSediment()), milestone, screening, inputs.carried());
    }

    private RenalAside.@Nullable ScreeningFinding screening(RenalInputs inputs, SteroidExposure steroids) {
        Chosen<Proteinuria> before = inputs.proteinuria().baseline();
        if (before == null) {
            return null;
        }
        RenalComponents components = RenalComponents.of(inputs, steroids, criteria, conventions.rounding());
        return new RenalAside.ScreeningFinding(
                before.value(),
                before.observed().date(),
                components.reductionPct(),
                components.outcome(),
                new TreeSet<>(RenalInputs.of(before)));
    }

    private @Nullable LocalDate visitDate(RenalInputs inputs) {
        return inputs.visitDate(criteria.sediment().decides());
    }
}
