package org.cartlupus.demo.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cartlupus.demo.AdverseReaction;
import org.cartlupus.demo.AdverseReaction.Causality;
import org.cartlupus.demo.AdverseReaction.SeriousBecause;
import org.cartlupus.demo.Course;
import org.cartlupus.demo.CtcaeTerm;
import org.cartlupus.demo.Dose;
import org.cartlupus.demo.ToxicityGrading;
import org.cartlupus.demo.ToxicityGrading.Syndrome;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.AdverseEvent;
import org.hl7.fhir.r4.model.AdverseEvent.AdverseEventActuality;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/** Adverse events, and the ASTCT gradings of CRS and ICANS that belong to them. */
record SafetyResources(Course course, Names names, ReadingResources readings) {

    private static final String CTCAE_GRADE = Systems.BASE + "/CodeSystem/ln-ctcae-grade";
    private static final String CTCAE_TERM = Systems.BASE + "/CodeSystem/ln-ctcae-term";
    private static final String ASTCT_GRADE = Systems.BASE + "/CodeSystem/ln-astct-grade";
    private static final String TOXICITY_SIGN = Systems.BASE + "/CodeSystem/ln-toxicity-sign";
    private static final String AESI = Systems.BASE + "/CodeSystem/ln-aesi";
    private static final String RELATEDNESS = Systems.BASE + "/CodeSystem/ln-relatedness";
    private static final String NCI_THESAURUS = "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl";
    /** R4 spells its two codes with a capital; later terminology releases do not. */
    private static final String SERIOUSNESS = "http://terminology.hl7.org/CodeSystem/adverse-event-seriousness";

    private static final String OUTCOME = "http://terminology.hl7.org/CodeSystem/adverse-event-outcome";

    AdverseEvent adverseEvent(AdverseReaction reaction) {
        AdverseEvent event = Codes.synthetic(new AdverseEvent(), names.id(reaction.key()), "ln-adverse-event");
        event.setIdentifier(names.identifier(Codes.ADVERSE_EVENT_IDENTIFIER, reaction.key()));
        event.setActuality(AdverseEventActuality.ACTUAL);
        event.setEvent(term(reaction));
        event.setSubject(names.patient());
        event.setDateElement(Codes.on(reaction.onset()));
        event.setRecordedDateElement(Codes.on(reaction.onset()));
        event.setSeriousness(Codes.coded(SERIOUSNESS, reaction.seriousBecause() == null ? "Non-serious" : "Serious"));
        event.setOutcome(Codes.coded(OUTCOME, outcome(reaction)));
        event.setStudy(List.of(Names.study()));
        extend(event, "ctcae-grade", Codes.coded(CTCAE_GRADE, Integer.toString(reaction.grade())));
        extend(event, "research-subject", new Reference("ResearchSubject/" + names.participantId()));
        reaction.term().specialInterest().ifPresent(code -> extend(event, "aesi", Codes.coded(AESI, code)));
        LocalDate resolved = reaction.resolved();
        if (resolved != null) {
            extend(event, "resolved-date", Codes.on(resolved));
        }
        SeriousBecause criterion = reaction.seriousBecause();
        if (criterion != null) {
            event.addExtension(seriousness(criterion));
        }
        course.toxicity().stream()
                .filter(grading -> belongsTo(grading.syndrome(), reaction.term()))
                .forEach(grading -> extend(event, "toxicity-assessment", names.to("Observation", grading.key())));
        suspects(event, reaction);
        return event;
    }

    private static CodeableConcept term(AdverseReaction reaction) {
        CtcaeTerm term = reaction.term();
        CodeableConcept concept =
                term.code().map(code -> Codes.coded(CTCAE_TERM, code)).orElseGet(CodeableConcept::new);
        String specification = reaction.specification();
        return concept.setText(specification == null ? term.text() : specification);
    }

    private static String outcome(AdverseReaction reaction) {
        if (reaction.isFatal()) {
            return "fatal";
        }
        return reaction.resolved() == null ? "ongoing" : "resolved";
    }

    private static Extension seriousness(SeriousBecause because) {
        String code =
                switch (because) {
                    case DEATH -> "C48275";
                    case LIFE_THREATENING -> "C84266";
                    case HOSPITALISATION -> "C83052";
                };
        Extension criterion = new Extension(Systems.extension("seriousness-criterion"));
        criterion.addExtension("criterion", Codes.coded(NCI_THESAURUS, code));
        criterion.addExtension("present", new BooleanType(true));
        return criterion;
    }

    private static boolean belongsTo(Syndrome syndrome, CtcaeTerm term) {
        return switch (syndrome) {
            case CRS -> term == CtcaeTerm.CYTOKINE_RELEASE_SYNDROME;
            case ICANS -> term == CtcaeTerm.ENCEPHALOPATHY;
        };
    }

    /** The cells and lymphodepletion, each with its own judgement. */
    private void suspects(AdverseEvent event, AdverseReaction reaction) {
        suspect(event, TreatmentResources.INFUSION_KEY, reaction.byProduct());
        course.doses().stream()
                .filter(dose -> dose.purpose() == Dose.Purpose.LYMPHODEPLETION)
                .findFirst()
                .ifPresent(first -> suspect(event, first.key(), reaction.byLymphodepletion()));
    }

    private void suspect(AdverseEvent event, String medicationKey, Causality causality) {
        String code =
                switch (causality) {
                    case NOT_RELATED -> "unrelated";
                    case UNLIKELY -> "unlikely";
                    case POSSIBLE -> "possible";
                    case RELATED -> "related";
                };
        event.addSuspectEntity()
                .setInstance(names.to("MedicationAdministration", medicationKey))
                .addCausality()
                .setAssessment(Codes.coded(RELATEDNESS, code));
    }

    private static void extend(AdverseEvent event, String extension, Type value) {
        event.addExtension(Systems.extension(extension), value);
    }

    Observation grading(ToxicityGrading grading) {
        boolean crs = grading.syndrome() == Syndrome.CRS;
        Observation observation =
                readings.observation(grading.key(), crs ? "ln-crs-grade" : "ln-icans-grade", "survey", null);
        observation.setStatus(ObservationStatus.FINAL);
        observation.setCode(Codes.trial(crs ? "crs-grade" : "icans-grade"));
        ReadingResources.times(
                observation, grading.assessed(), grading.assessed().plusMinutes(20));
        observation.setValue(Codes.coded(ASTCT_GRADE, Integer.toString(grading.grade())));
        if (crs) {
            crsSigns(observation, grading);
        } else {
            icansSigns(observation, grading);
        }
        return observation;
    }

    private static void crsSigns(Observation observation, ToxicityGrading grading) {
        BigDecimal temperature = grading.temperature();
        boolean fever = temperature != null && temperature.compareTo(BigDecimal.valueOf(38)) >= 0;
        sign(observation, "fever", new BooleanType(fever));
        ToxicityGrading.Hypotension hypotension = grading.hypotension();
        if (hypotension != null) {
            sign(observation, "hypotension", Codes.coded(TOXICITY_SIGN, code(hypotension)));
        }
        ToxicityGrading.Hypoxia hypoxia = grading.hypoxia();
        if (hypoxia != null) {
            sign(observation, "hypoxia", Codes.coded(TOXICITY_SIGN, code(hypoxia)));
        }
    }

    private static void icansSigns(Observation observation, ToxicityGrading grading) {
        Integer cognition = grading.cognition();
        if (cognition != null) {
            sign(observation, grading.byIce() ? "ice-score" : "capd-score", new IntegerType(cognition));
        }
        String consciousness = grading.grade() <= 1 ? "awakens-spontaneously" : "awakens-to-voice";
        sign(observation, "consciousness", Codes.coded(TOXICITY_SIGN, consciousness));
        sign(observation, "seizure", Codes.coded(TOXICITY_SIGN, "none"));
        sign(observation, "motor-weakness", new BooleanType(false));
        sign(observation, "cerebral-oedema", Codes.coded(TOXICITY_SIGN, "none"));
    }

    private static void sign(Observation observation, String sign, Type value) {
        observation.addComponent().setCode(Codes.coded(TOXICITY_SIGN, sign)).setValue(value);
    }

    private static String code(ToxicityGrading.Hypotension hypotension) {
        return switch (hypotension) {
            case NONE -> "none";
            case NO_VASOPRESSOR -> "no-vasopressor";
            case ONE_VASOPRESSOR -> "one-vasopressor";
        };
    }

    private static String code(ToxicityGrading.Hypoxia hypoxia) {
        return switch (hypoxia) {
            case NONE -> "none";
            case LOW_FLOW -> "low-flow-oxygen";
            case HIGH_FLOW -> "high-flow-oxygen";
        };
    }
}
