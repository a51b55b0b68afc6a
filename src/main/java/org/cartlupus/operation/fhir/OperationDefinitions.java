package org.cartlupus.operation.fhir;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.springframework.stereotype.Component;

/** The OperationDefinitions that this server publishes, from its own FHIR package. */
@Component
public class OperationDefinitions {

    private final FhirContext fhir;
    private final Map<String, OperationDefinition> byId = new ConcurrentHashMap<>();

    OperationDefinitions(FhirContext fhir) {
        this.fhir = fhir;
    }

    /** @throws IllegalArgumentException if the package has no such definition */
    public OperationDefinition byId(String id) {
        return byId.computeIfAbsent(id, this::load);
    }

    private OperationDefinition load(String id) {
        String path = "/fhir-profiles/package/OperationDefinition-" + id + ".json";
        try (InputStream file = OperationDefinitions.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalArgumentException("The FHIR package has no " + path);
            }
            return fhir.newJsonParser().parseResource(OperationDefinition.class, file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
