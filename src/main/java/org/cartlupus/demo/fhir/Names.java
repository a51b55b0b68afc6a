package org.cartlupus.demo.fhir;

import java.util.Locale;
import org.cartlupus.demo.Child;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/**
 * What the resources of one child are called. Ids are chosen by the sender and follow from the child's number and the name
 * of the record, so that sending a Bundle again updates each resource with what is already there.
 */
record Names(Child child) {

    static final String STUDY = "ResearchStudy/nct06904729";

    /** {@code ln-demo-001}: id of the Patient and of the ResearchSubject. */
    String participantId() {
        return child.participant().toLowerCase(Locale.ROOT);
    }

    /** {@code ln-demo-001-m3-upcr}. */
    String id(String key) {
        return participantId() + "-" + key.replace('.', '-');
    }

    /** {@code LN-DEMO-001.m3.upcr} in one of the trial's identifier systems. */
    Identifier identifier(String system, String key) {
        return new Identifier().setSystem(system).setValue(child.participant() + "." + key);
    }

    Reference patient() {
        return new Reference("Patient/" + participantId());
    }

    Reference to(String resourceType, String key) {
        return new Reference(resourceType + "/" + id(key));
    }

    static Reference study() {
        return new Reference(STUDY);
    }
}
