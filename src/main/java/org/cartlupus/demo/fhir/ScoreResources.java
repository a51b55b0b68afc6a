package org.cartlupus.demo.fhir;

import java.time.LocalDateTime;
import org.cartlupus.demo.BilagRecord;
import org.cartlupus.demo.PgaRecord;
import org.cartlupus.demo.SledaiRecord;
import org.cartlupus.demo.Visit;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;

/** SLEDAI-2K, BILAG-2004 and PGA as a clinician enters them. */
record ScoreResources(ReadingResources readings) {

    private static final String DATA_ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
    private static final int MINUTES_TO_RELEASE = 30;

    Observation sledai(SledaiRecord entry) {
        Observation observation = score(entry.key(), "ln-sledai", "sledai-2k", entry.visit(), entry.assessed());
        SledaiAssessment form = entry.form();
        for (SledaiItem item : SledaiItem.values()) {
            ObservationComponentComponent component = observation.addComponent();
            component.setCode(Codes.coded(Systems.LN_SLEDAI_ITEM, item.code()));
            Truth present = form.present(item);
            if (present.isUnknown()) {
                component.setDataAbsentReason(Codes.coded(DATA_ABSENT, "not-performed"));
            } else {
                component.setValue(new BooleanType(present.isTrue()));
            }
        }
        Integer total = form.enteredTotal();
        if (total != null) {
            observation.setValue(new IntegerType(total));
        }
        return observation;
    }

    Observation bilag(BilagRecord entry) {
        Observation observation = score(entry.key(), "ln-bilag", "bilag-2004", entry.visit(), entry.assessed());
        for (BilagSystem system : BilagSystem.values()) {
            entry.form().grade(system).ifPresent(grade -> observation
                    .addComponent()
                    .setCode(Codes.coded(Systems.LN_BILAG_SYSTEM, system.code()))
                    .setValue(Codes.coded(Systems.LN_BILAG_GRADE, grade.name())));
        }
        return observation;
    }

    Observation pga(PgaRecord entry) {
        Observation observation = score(entry.key(), "ln-pga", "pga", entry.visit(), entry.assessed());
        observation.setValue(Codes.ucum(entry.mark().value(), "score", "{score}"));
        observation
                .addComponent()
                .setCode(Codes.trial("pga-scale-max"))
                .setValue(new IntegerType(entry.mark().scaleMax().intValueExact()));
        return observation;
    }

    private Observation score(String key, String profile, String code, Visit visit, LocalDateTime assessed) {
        Observation observation = readings.observation(key, profile, "survey", visit);
        observation.setStatus(ObservationStatus.FINAL);
        observation.setCode(Codes.trial(code));
        ReadingResources.times(observation, assessed, assessed.plusMinutes(MINUTES_TO_RELEASE));
        return observation;
    }
}
