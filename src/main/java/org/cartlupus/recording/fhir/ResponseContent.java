package org.cartlupus.recording.fhir;

import ca.uhn.fhir.context.FhirContext;
import java.util.Comparator;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Observation;
import org.springframework.stereotype.Component;

/** What a response says, apart from when and how often it was recorded. */
@Component
class ResponseContent {

    private final FhirContext fhir;

    ResponseContent(FhirContext fhir) {
        this.fhir = fhir;
    }

    /**
     * Do both say the same, with the same numbers and the same evidence? Id, meta, status, time of recording,
     * version of the rules and the order of notes are looked away from.
     */
    boolean isSame(Observation one, Observation other) {
        return text(one).equals(text(other));
    }

    private String text(Observation response) {
        Observation bare = response.copy();
        bare.setId((String) null);
        bare.setMeta(null);
        bare.setText(null);
        bare.setStatus(null);
        bare.setIssuedElement(null);
        // New rules that say the same of the same evidence change no verdict.
        bare.getExtension()
                .removeIf(extension -> Systems.extension("rule-version").equals(extension.getUrl()));
        bare.getNote()
                .sort(Comparator.comparing(Annotation::getText, Comparator.nullsFirst(Comparator.naturalOrder())));
        return fhir.newJsonParser().encodeResourceToString(bare);
    }
}
