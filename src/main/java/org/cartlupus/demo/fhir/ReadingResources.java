package org.cartlupus.demo.fhir;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.cartlupus.demo.Assay;
import org.cartlupus.demo.Phenotype;
import org.cartlupus.demo.Reading;
import org.cartlupus.demo.ReferenceRange;
import org.cartlupus.demo.Visit;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationReferenceRangeComponent;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.jspecify.annotations.Nullable;

/** Results of laboratory and ward. */
record ReadingResources(Names names) {

    private static final String CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";
    private static final String INTERPRETATION = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";

    Observation reading(Reading reading) {
        Assay assay = reading.assay();
        Observation observation =
                observation(reading.key(), profile(assay.kind()), category(assay.kind()), reading.visit());
        observation.setStatus(status(reading.status()));
        observation.setCode(
                assay.kind() == Assay.Kind.CART_COPIES
                        ? Codes.trial(assay.code())
                        : Codes.coded(Systems.LOINC, assay.code()));
        times(observation, reading.taken(), reading.issued());
        observation.setValue(value(reading));
        CodeableConcept method = method(assay);
        if (method != null) {
            observation.setMethod(method);
        }
        BigDecimal limit = reading.quantificationLimit();
        if (limit != null) {
            observation.addExtension(Systems.extension("lloq"), Codes.ucum(limit, assay.unit()));
        }
        ReferenceRange range = reading.range();
        if (range != null) {
            observation.addReferenceRange(range(range, assay.unit()));
            observation.addInterpretation(Codes.coded(
                    INTERPRETATION, interpretation(range, reading.value().value())));
        }
        return observation;
    }

    Observation phenotype(Phenotype phenotype) {
        Observation observation = observation(phenotype.key(), "ln-cart-phenotype", "laboratory", phenotype.visit());
        observation.setStatus(ObservationStatus.FINAL);
        observation.setCode(Codes.trial("cart-phenotype"));
        times(observation, phenotype.taken(), phenotype.issued());
        observation.setMethod(new CodeableConcept().setText("Flow cytometry"));
        share(observation, "cart-cd4", phenotype.cd4());
        share(observation, "cart-cd8", phenotype.cd8());
        share(observation, "cart-naive", phenotype.naive());
        share(observation, "cart-central-memory", phenotype.centralMemory());
        share(observation, "cart-effector-memory", phenotype.effectorMemory());
        share(observation, "cart-temra", phenotype.terminal());
        return observation;
    }

    private static void share(Observation observation, String subset, BigDecimal percent) {
        observation.addComponent().setCode(Codes.trial(subset)).setValue(Codes.ucum(percent, "%"));
    }

    /** What every result of the trial has, measured or scored. */
    Observation observation(String key, String profile, String category, @Nullable Visit visit) {
        Observation observation = Codes.synthetic(new Observation(), names.id(key), profile);
        observation.addIdentifier(names.identifier(Codes.OBSERVATION_IDENTIFIER, key));
        observation.addCategory(Codes.coded(CATEGORY, category));
        observation.setSubject(names.patient());
        if (visit != null) {
            observation.setEncounter(names.to("Encounter", visit.key()));
        }
        return observation;
    }

    static void times(Observation observation, LocalDateTime taken, LocalDateTime issued) {
        observation.setEffective(Codes.at(taken));
        observation.setIssuedElement(Codes.instant(issued));
    }

    private static Quantity value(Reading reading) {
        Quantity value = Codes.ucum(reading.value().value(), reading.assay().unit());
        Censoring censoring = reading.value().censoring();
        if (censoring != Censoring.NONE) {
            value.setComparator(QuantityComparator.fromCode(censoring.symbol()));
        }
        return value;
    }

    private static String profile(Assay.Kind kind) {
        return switch (kind) {
            case LABORATORY -> "ln-lab";
            case VITAL_SIGN -> "ln-vital";
            case CYTOKINE -> "ln-cytokine";
            case CART_COPIES -> "ln-cart-copies";
        };
    }

    private static String category(Assay.Kind kind) {
        return kind == Assay.Kind.VITAL_SIGN ? "vital-signs" : "laboratory";
    }

    private static ObservationStatus status(Reading.Status status) {
        return switch (status) {
            case FINAL -> ObservationStatus.FINAL;
            case AMENDED -> ObservationStatus.AMENDED;
            case ENTERED_IN_ERROR -> ObservationStatus.ENTEREDINERROR;
        };
    }

    /** How urine was collected, and by which assay cytokines and transgene were measured: neither is in the code. */
    private static @Nullable CodeableConcept method(Assay assay) {
        return switch (assay) {
            case UPCR_G_PER_G, UPCR_MG_PER_G, UPCR_MG_PER_MMOL -> Codes.trial("first-morning-urine");
            case PROTEIN_24_HOURS -> Codes.trial("timed-24h-urine");
            case IL_6, IL_10, INTERFERON_GAMMA, TNF_ALPHA, SOLUBLE_IL_2_RECEPTOR ->
                new CodeableConcept().setText("Multiplex bead immunoassay");
            case CAR_COPIES -> new CodeableConcept().setText("Digital droplet PCR, per µg of DNA");
            default -> null;
        };
    }

    private static ObservationReferenceRangeComponent range(ReferenceRange range, String unit) {
        ObservationReferenceRangeComponent component = new ObservationReferenceRangeComponent();
        BigDecimal low = range.low();
        if (low != null) {
            component.setLow(Codes.ucum(low, unit));
        }
        BigDecimal high = range.high();
        if (high != null) {
            component.setHigh(Codes.ucum(high, unit));
        }
        return component;
    }

    private static String interpretation(ReferenceRange range, BigDecimal value) {
        if (range.marksLow(value)) {
            return "L";
        }
        return range.marksHigh(value) ? "H" : "N";
    }
}
