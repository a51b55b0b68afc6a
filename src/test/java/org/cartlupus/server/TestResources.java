package org.cartlupus.server;

/** Resources, as JSON, that are right in every respect, for tests to send or to spoil. */
public final class TestResources {

    private TestResources() {}

    /** @param id also the participant's number, so that no two patients are the same */
    public static String patient(String id) {
        return patient(id, "female");
    }

    public static String patient(String id, String gender) {
        return """
                {"resourceType": "Patient", "id": "%1$s",
                  "identifier": [{"system": "https://cart-lupus.org/fhir/sid/participant", "value": "%1$s"}],
                  "gender": "%2$s", "birthDate": "2012-03-01"}"""
                .formatted(id, gender);
    }

    /** A serum creatinine of a {@link #patient} that must be stored. */
    public static String creatinine(String id, String patient, String value) {
        return """
                {"resourceType": "Observation", "id": "%1$s",
                  "identifier": [{"system": "https://cart-lupus.org/fhir/sid/observation", "value": "%1$s"}],
                  "status": "final", "code": {"coding": [{"system": "http://loinc.org", "code": "2160-0"}]},
                  "subject": {"reference": "Patient/%2$s"}, "effectiveDateTime": "2025-01-08T09:00:00+08:00",
                  "valueQuantity": {"value": %3$s, "unit": "mg/dL", "system": "http://unitsofmeasure.org", "code": "mg/dL"}}"""
                .formatted(id, patient, value);
    }

    /** A transaction or batch that puts the given resources under their own ids. */
    public static String bundle(String type, String... resources) {
        StringBuilder entries = new StringBuilder();
        for (String resource : resources) {
            String url = valueOf(resource, "resourceType") + "/" + valueOf(resource, "id");
            entries.append(entries.isEmpty() ? "" : ",")
                    .append("{\"resource\": ")
                    .append(resource)
                    .append(", \"request\": {\"method\": \"PUT\", \"url\": \"")
                    .append(url)
                    .append("\"}}");
        }
        return "{\"resourceType\": \"Bundle\", \"type\": \"%s\", \"entry\": [%s]}".formatted(type, entries);
    }

    private static String valueOf(String json, String key) {
        String start = "\"" + key + "\": \"";
        int from = json.indexOf(start) + start.length();
        return json.substring(from, json.indexOf('"', from));
    }
}
