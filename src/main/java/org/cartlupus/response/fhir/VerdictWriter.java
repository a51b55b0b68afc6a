package org.cartlupus.response.fhir;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cartlupus.domain.composite.ActivityFindings;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.evaluation.Verdict;
import org.cartlupus.domain.infusion.DeliveredDose;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.renal.KidneyFunction;
import org.cartlupus.domain.renal.Proteinuria;
import org.cartlupus.domain.renal.RenalAside;
import org.cartlupus.domain.renal.RenalFindings;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.response.RuleVersion;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/**
 * FHIR out: a verdict as an Observation of profile {@code ln-renal-response}, {@code ln-sri4-response} or {@code
 * ln-activity-response}.
 */
public final class VerdictWriter {

    private static final String SURVEY = "http://terminology.hl7.org/CodeSystem/observation-category";
    private static final String CELLS_PER_KG = "cells/kg";
    private static final String FUNCTION_UNIT = "mL/min/1.73 m²";
    private static final String FUNCTION_UCUM = "mL/min/{1.73_m2}";

    /** Conditions of renal response that few criteria sets have. */
    private static final List<String> ONLY_WHERE_ASKED = List.of(
            "crr-uacr-met",
            "crr-creatinine-met",
            "prr-creatinine-met",
            "prr-sediment-met",
            "steroid-dose-met",
            "response-confirmed");

    private VerdictWriter() {}

    /** @param rules by which the verdict was reached */
    public static Observation write(Verdict verdict, SubjectRecord subject, RuleVersion rules) {
        Observation observation = new Observation();
        observation.getMeta().addProfile(Systems.profile(profile(verdict)));
        observation.addExtension(ruleVersion(rules));
        observation.addIdentifier().setSystem(Systems.RESPONSE_IDENTIFIER).setValue(identifier(verdict, subject));
        observation.setStatus(ObservationStatus.FINAL);
        observation.addCategory(new CodeableConcept(new Coding(SURVEY, "survey", null)));
        observation.setCode(trialConcept(verdict.endPoint().code()));
        observation.setSubject(new Reference(subject.patientEvidence().reference()));
        observation.addFocus(new Reference(subject.reference()));
        observation.setMethod(method(verdict.criteria()));
        observation.setEffective(new DateTimeType(verdict.decidingDate().toString()));
        if (verdict.outcome().isResult()) {
            observation.setValue(trialConcept(verdict.outcome().code()));
        } else {
            observation.setDataAbsentReason(trialConcept(verdict.outcome().code()));
        }
        observation.addNote().setText(verdict.sentence());
        verdict.proposals().forEach(proposal -> observation.addExtension(ProposalExtensions.of(proposal)));
        addEvidence(observation, verdict);
        addComponents(observation, verdict);
        return observation;
    }

    /** The same evaluation has the same identifier, whenever it is made. */
    public static String identifier(Verdict verdict, SubjectRecord subject) {
        return String.join(
                ".",
                subject.identifier(),
                verdict.endPoint().code(),
                verdict.window().visit().code(),
                verdict.criteria().id() + "|" + verdict.criteria().version());
    }

    private static String profile(Verdict verdict) {
        return switch (verdict.endPoint()) {
            case RENAL_RESPONSE -> "ln-renal-response";
            case SRI_4 -> "ln-sri4-response";
            case SRI_5, SRI_6, SRI_7, SRI_8, BICLA, LLDAS, DORIS, DORIS_OFF_TREATMENT -> "ln-activity-response";
        };
    }

    private static CodeableConcept method(CriteriaSet.Identity criteria) {
        Coding coding = new Coding(criteria.url(), criteria.id(), null).setVersion(criteria.version());
        coding.addExtension(Systems.extension("criteria-hash"), new StringType(criteria.hash()));
        return new CodeableConcept(coding).setText(criteria.canonical());
    }

    private static Extension ruleVersion(RuleVersion rules) {
        Extension extension = new Extension(Systems.extension("rule-version"));
        extension.addExtension("version", new StringType(rules.version()));
        extension.addExtension("hash", new StringType(rules.hash()));
        rules.dictionaries().forEach(canonical -> extension.addExtension("dictionary", new CanonicalType(canonical)));
        return extension;
    }

    /**
     * Observations that the components rest on as {@code derivedFrom}; in our extension what FHIR does not allow there,
     * and Observations that only something said beside the result rests on. All with their version.
     */
    private static void addEvidence(Observation observation, Verdict verdict) {
        SortedSet<Evidence> used = verdict.findings().evidence();
        SortedSet<Evidence> all = new TreeSet<>(used);
        all.addAll(verdict.eventEvidence());
        for (Evidence evidence : all) {
            Reference reference = new Reference(evidence.versionedReference());
            if (used.contains(evidence) && evidence.reference().startsWith("Observation/")) {
                observation.addDerivedFrom(reference);
            } else {
                observation.addExtension(Systems.extension("evidence"), reference);
            }
        }
    }

    private static void addComponents(Observation observation, Verdict verdict) {
        Components components = new Components(observation);
        components.concept("visit", Systems.LN_TRIAL, verdict.window().visit().code());
        components.value("target-date", dateTime(verdict.window().target()));
        components.value(
                "window",
                new Period()
                        .setStartElement(dateTime(verdict.window().start()))
                        .setEndElement(dateTime(verdict.window().end())));
        if (verdict.reason() != null) {
            components.concept("reason", Systems.LN_REASON, verdict.reason().name());
        }
        components.concept(
                "result-by-components", Systems.LN_TRIAL, verdict.byComponents().code());
        verdict.findings().flags().forEach(flag -> components.concept("flag", Systems.LN_FLAG, flag.name()));
        verdict.findings().carriedForward().forEach(components::carriedForward);
        DeliveredDose dose = verdict.deviatingDose();
        if (dose != null) {
            components.quantity("dose-assigned", Measured.exactly(dose.assigned()), CELLS_PER_KG, "/kg");
            components.quantity("dose-delivered", Measured.exactly(dose.delivered()), CELLS_PER_KG, "/kg");
        }
        verdict.findings().missing().forEach(missing -> components.missing(missing.component(), missing.what()));
        if (verdict.findings() instanceof RenalFindings renal) {
            addRenal(components, renal);
        } else if (verdict.findings() instanceof ActivityFindings activity) {
            new ActivityComponents(components).add(activity);
        }
    }

    private static void addRenal(Components components, RenalFindings renal) {
        proteinuria(components, "upcr-baseline", renal.baseline());
        proteinuria(components, "upcr-visit", renal.visit());
        components.quantity("upcr-reduction", renal.reductionPct(), "%", "%");
        components.quantity("egfr-baseline", renal.egfrBaseline(), FUNCTION_UNIT, FUNCTION_UCUM);
        components.quantity("egfr-visit", renal.egfrVisit(), FUNCTION_UNIT, FUNCTION_UCUM);
        displayed(components, "egfr-displayed-baseline", renal.functionBaseline());
        displayed(components, "egfr-displayed-visit", renal.functionVisit());
        components.quantity("egfr-percent-of-baseline", renal.egfrPercentOfBaseline(), "%", "%");
        components.truth("kidney-function-stable", renal.kidneyFunctionStable());
        components.truth("crr-upcr-met", renal.crrUpcrMet());
        components.truth("prr-reduction-met", renal.prrReductionMet());
        components.truth("prr-ceiling-met", renal.prrCeilingMet());
        components.truth("upcr-stringent-met", renal.stringentMet());
        components.truth("paediatric-ceiling-met", renal.paediatricCeilingMet());
        components.truth("sediment-inactive", renal.inactiveSediment());
        components.truth("crr-with-inactive-sediment", renal.aside().completeWithInactiveSediment());
        if (renal.steroids().doseAtVisit() != null) {
            components.quantity("steroid-dose", renal.steroids().doseAtVisit(), "mg/d", "mg/d");
        }
        if (renal.criteria().crrUacrLt() != null) {
            components.quantity("uacr-visit", renal.further().albumin(), "g/g", "g/g");
        }
        if (renal.criteria().creatinine() != null) {
            components.quantity(
                    "creatinine-percent-of-baseline", renal.further().creatininePercentOfBaseline(), "%", "%");
        }
        ONLY_WHERE_ASKED.forEach(code -> {
            Truth met = renal.conditions().get(code);
            if (met != null) {
                components.truth(code, met);
            }
        });
        addBeside(components, renal.aside());
    }

    /** What is reported only where there is something to report. */
    private static void addBeside(Components components, RenalAside aside) {
        RenalAside.MilestoneFinding milestone = aside.milestone();
        if (milestone != null) {
            components.truth("milestone-met", milestone.met());
        }
        RenalAside.ScreeningFinding screening = aside.screening();
        if (screening != null) {
            proteinuria(components, "upcr-screening", screening.screening());
            components.quantity("upcr-reduction-from-screening", screening.reductionPct(), "%", "%");
            components.concept(
                    "result-by-screening-baseline",
                    Systems.LN_TRIAL,
                    screening.byComponents().code());
        }
    }

    /** By the formulas that decide nothing (clinical rules 6.1). Without an exact creatinine they are left out. */
    private static void displayed(Components components, String code, @Nullable KidneyFunction function) {
        if (function == null || (function.egfr() != null && function.egfr().isCensored())) {
            return;
        }
        function.others()
                .forEach((formula, estimate) -> components.named(
                        code, formula.title(), Measured.exactly(estimate), FUNCTION_UNIT, FUNCTION_UCUM));
    }

    private static void proteinuria(Components components, String code, @Nullable Proteinuria proteinuria) {
        if (proteinuria == null) {
            components.unknown(code);
            return;
        }
        Measured value = proteinuria.value();
        boolean ratio = proteinuria.quantity() == Proteinuria.Quantity.RATIO;
        components.quantity(
                code,
                value,
                ratio ? "g/g" : "g/1.73 m²/24 h",
                proteinuria.quantity().unit());
    }

    private static CodeableConcept trialConcept(String code) {
        return new CodeableConcept(new Coding(Systems.LN_TRIAL, code, null));
    }

    private static DateTimeType dateTime(LocalDate date) {
        return new DateTimeType(date.toString());
    }
}
