package org.cartlupus.operation.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cartlupus.outcome.Refusal;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.springframework.stereotype.Component;

/** The OperationDefinitions that this server publishes, from its own FHIR package. */
@Component
public class OperationDefinitions {

    /** Canonical URL of a definition without its id. */
    public static final String URL = Systems.BASE + "/OperationDefinition/";

    private final FhirContext fhir;
    private final Map<String, OperationDefinition> byId = new ConcurrentHashMap<>();

    OperationDefinitions(FhirContext fhir) {
        this.fhir = fhir;
    }

    /** @throws IllegalArgumentException if the package has no such definition */
    public OperationDefinition byId(String id) {
        return byId.computeIfAbsent(id, this::load);
    }

    /**
     * The parameters of a call.
     *
     * @param definition id of the OperationDefinition that they must follow
     * @throws Refusal naming every parameter that is wrong
     */
    public OperationParameters parameters(RequestDetails request, String definition) {
        return OperationParameters.read(request, fhir, byId(definition), "");
    }

    /**
     * The parameters of a call at instance level, where the id in the URL stands for one of them.
     *
     * @param definition id of the OperationDefinition that they must follow
     * @param leaveOut the parameter that is not taken there
     * @throws Refusal naming every parameter that is wrong
     */
    public OperationParameters parametersWithout(String leaveOut, RequestDetails request, String definition) {
        return OperationParameters.read(request, fhir, byId(definition), leaveOut);
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
