package org.cartlupus.demo.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;

/** Codes, quantities and times the way the trial's profiles want them. */
final class Codes {

    static final String PARTICIPANT_IDENTIFIER = Systems.BASE + "/sid/participant";
    static final String OBSERVATION_IDENTIFIER = Systems.BASE + "/sid/observation";
    static final String ADVERSE_EVENT_IDENTIFIER = Systems.BASE + "/sid/adverse-event";
    static final String ATC = "http://www.whocc.no/atc";

    private static final String ACT_REASON = "http://terminology.hl7.org/CodeSystem/v3-ActReason";
    private static final String TEST_DATA = "HTEST";

    /** The hospital's clock; China has had one time zone and no summer time since before any of these children were born. */
    private static final ZoneOffset SITE = ZoneOffset.ofHours(8);

    private static final DateTimeFormatter WITH_SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");

    private Codes() {}

    /** Names the profile, and marks the resource as test data: nothing invented may pass for a patient's. */
    static <R extends Resource> R synthetic(R resource, String id, String profile) {
        resource.setId(id);
        resource.getMeta()
                .addProfile(Systems.profile(profile))
                .addSecurity(new Coding(ACT_REASON, TEST_DATA, "test health data"));
        return resource;
    }

    static CodeableConcept coded(String system, String code) {
        return new CodeableConcept(new Coding().setSystem(system).setCode(code));
    }

    static CodeableConcept trial(String code) {
        return coded(Systems.LN_TRIAL, code);
    }

    static Quantity ucum(BigDecimal value, String code) {
        return ucum(value, code, code);
    }

    static Quantity ucum(BigDecimal value, String unit, String code) {
        return new Quantity()
                .setValue(value)
                .setUnit(unit)
                .setSystem(Systems.UCUM)
                .setCode(code);
    }

    static DateTimeType at(LocalDateTime local) {
        return new DateTimeType(text(local));
    }

    static DateTimeType on(LocalDate day) {
        return new DateTimeType(day.toString());
    }

    static InstantType instant(LocalDateTime local) {
        return new InstantType(text(local));
    }

    private static String text(LocalDateTime local) {
        return WITH_SECONDS.format(OffsetDateTime.of(local, SITE));
    }
}
