package org.cartlupus.server.validation;

import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.cartlupus.server.validation.accept.AcceptPath;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ResourceFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The validator reads all of FHIR's definitions at its first use, which takes seconds. They pass beside the start of the
 * database, not in the first client's request: the server is ready only when this is done.
 */
@Component
@Order(10)
class ValidatorWarmUp implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(ValidatorWarmUp.class);

    private final CompletableFuture<Integer> profiles = new CompletableFuture<>();

    ValidatorWarmUp(ResourceRules rules, ProfilePackage profilePackage, AcceptPath acceptPath) {
        Thread thread = new Thread(() -> warm(rules, profilePackage, acceptPath), "validator-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private void warm(ResourceRules rules, ProfilePackage profilePackage, AcceptPath acceptPath) {
        try {
            rules.violations(observation(), "Observation");
            profilePackage
                    .profiles()
                    .filter(profile -> !profile.getType().equals("Extension"))
                    .flatMap(profile -> Stream.of(profile.getUrl(), ResourceRules.BASE_TYPES + profile.getType()))
                    .distinct()
                    .forEach(acceptPath::compile);
            profiles.complete((int) profilePackage
                    .profiles()
                    .filter(profile -> !profile.getType().equals("Extension"))
                    .map(profile -> rules.violationsOf(profile.getUrl(), empty(profile.getType())))
                    .count());
        } catch (RuntimeException | Error failure) {
            profiles.completeExceptionally(failure);
        }
    }

    /** Wrong in most respects, which is what makes the validator read most rules. */
    private static Resource empty(String type) {
        return ResourceFactory.createResource(type);
    }

    private static Observation observation() {
        Observation observation = new Observation();
        observation.setStatus(Observation.ObservationStatus.FINAL);
        observation.getCode().addCoding().setSystem("http://loinc.org").setCode("2160-0");
        observation.setEffective(new DateTimeType("2025-01-08"));
        observation.setValue(new Quantity()
                .setValue(1)
                .setSystem("http://unitsofmeasure.org")
                .setCode("mg/dL"));
        return observation;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        log.info("Profiles: {} ready to validate against", profiles.join());
    }
}
