package org.cartlupus.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.bilag.BilagItem;

/** A form of BILAG-2004 items as a hospital sends it: every item absent but those filled in. */
final class BilagSheet {

    private static final String BASE = "https://cart-lupus.org/fhir/";

    private final String child;
    private final String id;
    private final String date;
    private final Map<String, String> components = new LinkedHashMap<>();

    private BilagSheet(String child, String name, String date) {
        this.child = child;
        this.id = child + "-" + name;
        this.date = date;
    }

    static BilagSheet blank(String child, String name, String date) {
        return new BilagSheet(child, name, date);
    }

    /** Every item that a clinician answers is absent. */
    static BilagSheet quiet(String child, String name, String date) {
        BilagSheet sheet = blank(child, name, date);
        for (BilagItem item : BilagItem.values()) {
            switch (item.answer()) {
                case SCORE -> sheet.score(item.code(), "0");
                case YES_NO -> sheet.yes(item.code(), false);
                case MEASURED -> {}
            }
        }
        return sheet;
    }

    BilagSheet without(BilagSystem system) {
        BilagItem.of(system).forEach(item -> components.remove(item.code()));
        return this;
    }

    BilagSheet score(String item, String score) {
        return answer(item, score(score));
    }

    BilagSheet score(String item, String score, boolean dueToSle) {
        return answer(item, score(score) + "," + cause(dueToSle));
    }

    BilagSheet yes(String item, boolean present) {
        return answer(item, "\"valueBoolean\": " + present);
    }

    BilagSheet yes(String item, boolean present, boolean dueToSle) {
        return answer(item, "\"valueBoolean\": " + present + "," + cause(dueToSle));
    }

    BilagSheet cause(String item, boolean dueToSle) {
        return answer(item, cause(dueToSle));
    }

    BilagSheet notDone(String item) {
        return answer(
                item,
                """
                "dataAbsentReason": {"coding": [{"system":
                  "http://terminology.hl7.org/CodeSystem/data-absent-reason", "code": "not-performed"}]}""");
    }

    String id() {
        return id;
    }

    String json() {
        List<String> written = new ArrayList<>();
        components.forEach((item, answer) -> written.add(
                "{\"code\": {\"coding\": [{\"system\": \"%sCodeSystem/ln-bilag-item\", \"code\": \"%s\"}]},%s}"
                        .formatted(BASE, item, answer)));
        return """
                {"resourceType": "Observation", "id": "%1$s", "status": "final",
                 "identifier": [{"system": "%2$ssid/observation", "value": "%1$s"}],
                 "category": [{"coding": [{"system":
                   "http://terminology.hl7.org/CodeSystem/observation-category", "code": "survey"}]}],
                 "code": {"coding": [{"system": "%2$sCodeSystem/ln-trial", "code": "bilag-2004-items"}]},
                 "subject": {"reference": "Patient/%3$s"}, "effectiveDateTime": "%4$s",
                 "component": [%5$s]}
                """
                .formatted(id, BASE, child, date, String.join(",\n", written));
    }

    private BilagSheet answer(String item, String answer) {
        components.put(item, answer);
        return this;
    }

    private static String score(String score) {
        return "\"valueCodeableConcept\": {\"coding\": [{\"system\": \"%sCodeSystem/ln-bilag-score\", \"code\": \"%s\"}]}"
                .formatted(BASE, score);
    }

    private static String cause(boolean dueToSle) {
        return "\"extension\": [{\"url\": \"%sStructureDefinition/attributed-to-sle\", \"valueBoolean\": %s}]"
                .formatted(BASE, dueToSle);
    }
}
