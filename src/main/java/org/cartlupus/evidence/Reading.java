package org.cartlupus.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.PgaAssessment;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.bilag.BilagForm;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.DataProblem;
import org.cartlupus.domain.subject.DrugClass;
import org.cartlupus.domain.subject.Enrolment;
import org.cartlupus.domain.subject.Menses;
import org.cartlupus.domain.subject.Reported;
import org.cartlupus.domain.subject.SubjectRecord.Infusion;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.subject.WordedResult;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/** Sorts the facts of one participant into lists, with local days of the site. */
final class Reading {

    final List<Infusion> infusions = new ArrayList<>();
    final List<Treatment> treatments = new ArrayList<>();
    final List<Observed<Reported>> measurements = new ArrayList<>();
    final List<Observed<SledaiAssessment>> sledai = new ArrayList<>();
    final List<Observed<BilagAssessment>> bilag = new ArrayList<>();
    final List<Observed<PgaAssessment>> pga = new ArrayList<>();
    final List<DataProblem> problems = new ArrayList<>();
    final List<Observed<BilagForm>> bilagForms = new ArrayList<>();
    final List<Enrolment.Biopsy> biopsies = new ArrayList<>();
    final List<Observed<WordedResult>> wordedResults = new ArrayList<>();
    final List<Menses> menses = new ArrayList<>();
    final Map<Evidence, Truth> attributedToSle = new HashMap<>();
    private final SiteDays days;
    private final Map<String, Optional<SiteDays.Moment>> moments = new HashMap<>();
    private @Nullable LocalDate withdrawalVisit;

    Reading(SiteDays days) {
        this.days = days;
    }

    void add(StoredFact<Fact> stored) {
        Fact fact = stored.fact();
        Evidence evidence = stored.evidence();
        if (fact instanceof MeasurementFact measured) {
            observed(measured.reported(), measured.reporting(), evidence).ifPresent(measurements::add);
        } else if (fact instanceof BloodPressureFact pressure) {
            pressure.values().forEach(value -> observed(value, pressure.reporting(), evidence)
                    .ifPresent(measurements::add));
        } else if (fact instanceof SledaiFact form) {
            form.unknownItems()
                    .forEach(
                            item -> problem(evidence, "Observation.component", "SLEDAI-2K has no item '" + item + "'"));
            observed(form.assessment(), form.reporting(), evidence).ifPresent(sledai::add);
        } else if (fact instanceof BilagFact form) {
            observed(form.assessment(), form.reporting(), evidence).ifPresent(bilag::add);
        } else if (fact instanceof BilagFormFact items) {
            items.unknownItems()
                    .forEach(item ->
                            problem(evidence, "Observation.component", "BILAG-2004 has no item '" + item + "'"));
            observed(items.form(), items.reporting(), evidence).ifPresent(bilagForms::add);
        } else if (fact instanceof PgaFact mark) {
            observed(mark.assessment(), mark.reporting(), evidence).ifPresent(pga::add);
        } else if (fact instanceof WordedResultFact worded) {
            observed(worded.result(), worded.reporting(), evidence).ifPresent(wordedResults::add);
        } else if (fact instanceof MensesFact bleeding) {
            menses(bleeding, evidence);
        } else if (fact instanceof UnusableFact unusable) {
            problem(evidence, unusable.element(), unusable.detail());
        } else if (fact instanceof InfusionFact infusion) {
            infusion(infusion, evidence);
        } else if (fact instanceof TreatmentFact treatment) {
            treatment(treatment, evidence);
        } else if (fact instanceof WithdrawalVisitFact visit) {
            moment(visit.start()).ifPresent(moment -> withdrawalVisit(moment.date()));
        } else if (fact instanceof BiopsyFact biopsy) {
            days.certainlyBy(biopsy.performed()).ifPresent(day -> biopsies.add(new Enrolment.Biopsy(day, evidence)));
        } else if (!isAboutSomethingElse(fact)) {
            throw new IllegalArgumentException(evidence.reference() + " states nothing clinical: " + fact.kind());
        }
    }

    /** Events and kinetics decide no end point; they are read by {@link RecordedEvents} and {@link SampledCourse}. */
    private static boolean isAboutSomethingElse(Fact fact) {
        return fact instanceof AdverseEventFact || fact instanceof ConcentrationFact || fact instanceof PhenotypeFact;
    }

    Optional<LocalDate> withdrawalVisit() {
        return Optional.ofNullable(withdrawalVisit);
    }

    void problem(Evidence evidence, String element, String detail) {
        problems.add(new DataProblem(evidence.reference(), element, detail));
    }

    private <V> Optional<Observed<V>> observed(V value, Reporting reporting, Evidence evidence) {
        Optional<SiteDays.Moment> moment = moment(reporting.effective());
        if (moment.isEmpty() && reporting.status().counts()) {
            problem(evidence, "Observation.effective", "a day is needed, not only a month or year, to place the value");
        }
        Truth attributed = reporting.attributedToSle();
        if (attributed != null) {
            attributedToSle.put(evidence, attributed);
        }
        return moment.map(when ->
                new Observed<>(value, when.date(), when.time(), reporting.status(), reporting.issued(), evidence));
    }

    /** What is measured at one visit carries one time, which is read once. */
    private Optional<SiteDays.Moment> moment(@Nullable String value) {
        return value == null ? Optional.empty() : moments.computeIfAbsent(value, days::moment);
    }

    /** A month has no days that could be held against those of a urine. */
    private void menses(MensesFact fact, Evidence evidence) {
        LocalDate from = moment(fact.start()).map(SiteDays.Moment::date).orElse(null);
        LocalDate to = moment(fact.end()).map(SiteDays.Moment::date).orElse(null);
        if (from == null || fact.end() != null && (to == null || to.isBefore(from))) {
            problem(
                    evidence,
                    "Observation.effective",
                    "menses need the days of bleeding, the first not after the last");
        } else {
            menses.add(new Menses(from, to, evidence));
        }
    }

    private void infusion(InfusionFact infusion, Evidence evidence) {
        moment(infusion.start())
                .ifPresentOrElse(
                        moment -> infusions.add(new Infusion(
                                moment.date(), moment.time(), evidence, infusion.cells(), infusion.cellsPerKilogram())),
                        () -> problem(
                                evidence,
                                "MedicationAdministration.effective",
                                "the infusion's day is needed for day 0"));
    }

    private void treatment(TreatmentFact fact, Evidence evidence) {
        Optional<LocalDate> start = days.certainlyBy(fact.start());
        if (start.isEmpty()) {
            problem(evidence, fact.element(), "without a date the treatment can't be placed");
            return;
        }
        LocalDate end = days.certainlyBy(fact.end()).orElse(fact.lasting() ? null : start.get());
        String drug = fact.drug();
        treatments.add(new Treatment(
                fact.treatment(),
                fact.reason(),
                start.get(),
                end,
                fact.name(),
                drug == null ? DrugClass.UNKNOWN : DrugClass.ofAtc(drug),
                evidence,
                drug,
                fact.dose()
                        .dose()
                        .map(dose -> start.get().equals(end) ? dose.ofOneDay() : dose)
                        .orElse(null)));
    }

    /** Of several withdrawal visits the last one counts. */
    private void withdrawalVisit(LocalDate day) {
        if (withdrawalVisit == null || day.isAfter(withdrawalVisit)) {
            withdrawalVisit = day;
        }
    }
}
