package org.cartlupus.kinetics.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.cartlupus.domain.kinetics.Auc;
import org.cartlupus.domain.kinetics.BCellAplasia;
import org.cartlupus.domain.kinetics.CarPhenotype;
import org.cartlupus.domain.kinetics.CartKinetics;
import org.cartlupus.domain.kinetics.CytokinePeak;
import org.cartlupus.domain.kinetics.Derived;
import org.cartlupus.domain.kinetics.KineticsFlag;
import org.cartlupus.domain.kinetics.KineticsParameters;
import org.cartlupus.domain.kinetics.NotEvaluableReason;
import org.cartlupus.domain.kinetics.Peak;
import org.cartlupus.domain.kinetics.PhenotypeMarker;
import org.cartlupus.domain.kinetics.SeriesKey;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.evidence.SampledCourse;
import org.cartlupus.kinetics.SubjectKinetics;
import org.cartlupus.terminology.MeasurementCodes;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;

/** FHIR out: the kinetics of a participant as Observations of profile {@code ln-kinetics}. */
final class SubjectKineticsWriter {

    private static final String CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";
    private static final String DATA_ABSENT_REASON = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
    private static final Set<KineticsFlag> ONLY_OF_THE_AREA = Set.of(KineticsFlag.AUC_TRUNCATED);

    private final SubjectKinetics kinetics;
    private final List<Observation> observations = new ArrayList<>();

    private SubjectKineticsWriter(SubjectKinetics kinetics) {
        this.kinetics = kinetics;
    }

    static List<Observation> write(SubjectKinetics kinetics) {
        SubjectKineticsWriter writer = new SubjectKineticsWriter(kinetics);
        kinetics.cells().forEach(writer::cells);
        writer.phenotype();
        writer.bCells();
        kinetics.peaks().forEach(writer::peak);
        return writer.observations;
    }

    private void cells(CartKinetics cells) {
        SeriesKey key = cells.series();
        Set<KineticsFlag> flags = cells.flags();
        peak(key, "", cells.peak(), windowEnd(), flags, cells.evidence());
        if (isLater(cells)) {
            peak(key, ".overall", cells.overallPeak(), kinetics.cutOff(), flags, cells.evidence());
        }
        Derived<Measured> tlast = map(cells.persistence(), last -> Measured.exactly(last.tlast()));
        Collection<Evidence> last = cells.persistence()
                .value()
                .map(persistence -> List.of(persistence.evidence()))
                .orElse(cells.evidence());
        add(key, "tlast", "", tlast, Quantities.DAYS, kinetics.cutOff(), flags, last);
        add(
                key,
                "persistence",
                "",
                map(cells.persistence(), persistence -> persistence.days()),
                Quantities.DAYS,
                kinetics.cutOff(),
                flags,
                last);
        area(key, cells);
        add(
                key,
                "expansion-fold",
                "",
                map(cells.expansionFold(), fold -> fold.fold()),
                "1",
                windowEnd(),
                flags,
                cells.expansionFold().value().map(fold -> fold.evidence()).orElse(cells.evidence()));
    }

    /** An area that ends before day 28 is not the area to day 28: it has a code of its own. */
    private void area(SeriesKey key, CartKinetics cells) {
        boolean truncated = cells.auc()
                .value()
                .filter(area -> area.coverage() == Auc.Coverage.TRUNCATED)
                .isPresent();
        Collection<Evidence> evidence = cells.auc().value().map(Auc::evidence).orElse(cells.evidence());
        Derived<Measured> area = map(cells.auc(), Auc::value);
        add(
                key,
                "auc-0-28d",
                "",
                truncated ? Derived.notEvaluable(NotEvaluableReason.LAST_SAMPLE_TOO_EARLY) : area,
                key.unitTimesDays(),
                windowEnd(),
                cells.flags(),
                evidence);
        if (truncated) {
            Observation last =
                    add(key, "auc-0-last", "", area, key.unitTimesDays(), windowEnd(), cells.flags(), evidence);
            flag(last, KineticsFlag.AUC_TRUNCATED);
        }
    }

    private static boolean isLater(CartKinetics cells) {
        return cells.overallPeak()
                .value()
                .filter(overall ->
                        !cells.peak().value().equals(cells.overallPeak().value()))
                .isPresent();
    }

    private void peak(CytokinePeak marker) {
        peak(marker.series(), "", marker.peak(), windowEnd(), marker.flags(), marker.evidence());
    }

    private void peak(
            SeriesKey key,
            String suffix,
            Derived<Peak> peak,
            LocalDate end,
            Set<KineticsFlag> flags,
            List<Evidence> searched) {
        Collection<Evidence> evidence = peak.value().map(Peak::evidence).orElse(searched);
        add(key, "cmax", suffix, map(peak, Peak::concentration), key.unit(), end, flags, evidence);
        Derived<Measured> day = peak.value()
                .map(top -> top.day() == null
                        ? Derived.<Measured>notEvaluable(NotEvaluableReason.NOT_DETECTED)
                        : Derived.of(Measured.exactly(top.day())))
                .orElseGet(() -> Derived.notEvaluable(reason(peak)));
        add(key, "tmax", suffix, day, Quantities.DAYS, end, flags, evidence);
    }

    private void phenotype() {
        Derived<CarPhenotype> atPeak = kinetics.phenotype();
        if (atPeak.value().isEmpty()) {
            add(
                    SeriesKey.of("cart-phenotype", "%"),
                    "percent-at-peak",
                    "",
                    Derived.notEvaluable(reason(atPeak)),
                    "%",
                    windowEnd(),
                    Set.of(),
                    List.of());
            return;
        }
        CarPhenotype phenotype = atPeak.value().get();
        Set<KineticsFlag> flags = phenotype.flags(CarPhenotype.DEFAULT_SUM_TOLERANCE);
        for (PhenotypeMarker marker : PhenotypeMarker.values()) {
            Measured share = phenotype.percentages().get(marker);
            if (share != null) {
                SeriesKey key = SeriesKey.of(MeasurementCodes.codeOf(marker), "%");
                boolean inSum = PhenotypeMarker.DIFFERENTIATION.contains(marker);
                add(
                        key,
                        "percent-at-peak",
                        "",
                        Derived.of(share),
                        "%",
                        windowEnd(),
                        inSum ? flags : Set.of(),
                        phenotype.evidence());
            }
        }
        phenotype
                .cd4ToCd8Ratio()
                .ifPresent(ratio -> add(
                        SeriesKey.of("cart-phenotype", "1"),
                        "cd4-cd8-ratio-at-peak",
                        "",
                        Derived.of(ratio),
                        "1",
                        windowEnd(),
                        Set.of(),
                        phenotype.evidence()));
    }

    private void bCells() {
        BCellAplasia bCells = kinetics.bCells();
        SeriesKey key = SeriesKey.of(SampledCourse.CD19, "/uL");
        Measured duration = bCells.duration();
        Observation aplasia = observation(key, "b-cell-aplasia", "", kinetics.cutOff(), bCells.evidence());
        if (duration != null) {
            aplasia.setValue(Quantities.of(duration, Quantities.DAYS));
        } else {
            aplasia.setDataAbsentReason(noAplasia(bCells.state()));
        }
        Observation recovery = observation(key, "b-cell-recovery", "", kinetics.cutOff(), bCells.evidence());
        if (bCells.state() == BCellAplasia.State.RECOVERED && bCells.firstReturn() != null) {
            recovery.setValue(Quantities.of(bCells.firstReturn(), Quantities.DAYS));
        } else {
            recovery.setDataAbsentReason(noRecovery(bCells.state()));
        }
    }

    private static CodeableConcept noAplasia(BCellAplasia.State state) {
        return state == BCellAplasia.State.NOT_SEEN
                ? absent("not-applicable", "Every count reached the limit: no aplasia was seen")
                : reason(NotEvaluableReason.NO_SAMPLES);
    }

    private static CodeableConcept noRecovery(BCellAplasia.State state) {
        return switch (state) {
            case NO_DATA -> reason(NotEvaluableReason.NO_SAMPLES);
            case NOT_SEEN -> absent("not-applicable", "Every count reached the limit: no aplasia was seen");
            case ONGOING -> absent("temp-unknown", "The last count is below the limit: aplasia goes on");
            case RETURN_UNCONFIRMED, RECOVERED ->
                absent("temp-unknown", "B cells are back; a visit 14 days or more later has not confirmed it yet");
        };
    }

    private static CodeableConcept absent(String code, String text) {
        return new CodeableConcept(new Coding(DATA_ABSENT_REASON, code, null)).setText(text);
    }

    private static CodeableConcept reason(NotEvaluableReason reason) {
        return new CodeableConcept(new Coding(Systems.LN_ABSENCE_REASON, reason.name(), null));
    }

    private static NotEvaluableReason reason(Derived<?> derived) {
        return derived.reason().orElse(NotEvaluableReason.NO_SAMPLES);
    }

    private static <T> Derived<Measured> map(Derived<T> derived, Function<T, Measured> number) {
        return derived.value()
                .map(value -> Derived.of(number.apply(value)))
                .orElseGet(() -> Derived.notEvaluable(reason(derived)));
    }

    private Observation add(
            SeriesKey key,
            String code,
            String suffix,
            Derived<Measured> value,
            String unit,
            LocalDate end,
            Set<KineticsFlag> flags,
            Collection<Evidence> evidence) {
        Observation observation = observation(key, code, suffix, end, evidence);
        value.value().ifPresent(number -> observation.setValue(Quantities.of(number, unit)));
        value.reason().ifPresent(why -> observation.setDataAbsentReason(reason(why)));
        flags.stream()
                .filter(flag -> !ONLY_OF_THE_AREA.contains(flag))
                .sorted()
                .forEach(flag -> flag(observation, flag));
        return observation;
    }

    private Observation observation(
            SeriesKey key, String code, String suffix, LocalDate end, Collection<Evidence> evidence) {
        Observation observation = new Observation();
        observation.getMeta().addProfile(Systems.profile("ln-kinetics"));
        observation
                .addIdentifier()
                .setSystem(Systems.RESPONSE_IDENTIFIER)
                .setValue(kinetics.record().identifier() + ".kinetics." + name(key) + "." + code + suffix);
        observation.setStatus(ObservationStatus.FINAL);
        observation.addCategory(new CodeableConcept(new Coding(CATEGORY, "laboratory", null)));
        observation.setCode(new CodeableConcept(new Coding(Systems.LN_TRIAL, code, null)));
        observation.setSubject(new Reference(kinetics.record().patientEvidence().reference()));
        observation.addFocus(new Reference(kinetics.record().reference()));
        observation.setEffective(new Period()
                .setStartElement(new DateTimeType(kinetics.infusion().toString()))
                .setEndElement(new DateTimeType(end.toString())));
        String assay = key.assay();
        if (assay != null) {
            observation.setMethod(new CodeableConcept().setText(assay));
        }
        evidence.stream()
                .distinct()
                .forEach(used -> observation.addDerivedFrom(new Reference(used.versionedReference())));
        observation
                .addComponent()
                .setCode(new CodeableConcept(new Coding(Systems.LN_TRIAL, "analyte", null)))
                .setValue(Analytes.concept(key.analyte()));
        observations.add(observation);
        return observation;
    }

    private static void flag(Observation observation, KineticsFlag flag) {
        observation
                .addComponent()
                .setCode(new CodeableConcept(new Coding(Systems.LN_RESPONSE_COMPONENT, "flag", null)))
                .setValue(new CodeableConcept(new Coding(Systems.LN_FLAG, flag.name(), null)));
    }

    private LocalDate windowEnd() {
        LocalDate end = kinetics.infusion()
                .plusDays(KineticsParameters.DEFAULT.windowDays().longValue());
        return end.isAfter(kinetics.cutOff()) ? kinetics.cutOff() : end;
    }

    /** A series by analyte, unit and method, as part of an identifier. */
    static String name(SeriesKey key) {
        String assay = key.assay();
        return key.analyte() + "." + key.unit() + (assay == null ? "" : "." + assay.toLowerCase(Locale.ROOT));
    }
}
