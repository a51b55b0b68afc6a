package org.cartlupus.server.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.server.RunningServers.H2;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import ca.uhn.fhir.validation.ValidationContext;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code $validate} holds every resource against the profile that fits, whatever it claims. */
class ValidateOperationTest {

    /** All but what answers only and is of no type that the server stores. */
    static Stream<Path> right() throws IOException {
        return Files.list(Path.of("fhir-profiles/example"))
                .filter(file -> !file.getFileName().toString().matches("(Bundle|OperationOutcome|Parameters)-.*"));
    }

    static Stream<Path> wrong() throws IOException {
        return Files.list(Path.of("src/test/resources/profiles/failing"))
                .filter(file ->
                        !JsonPath.from(file.toFile()).getString("resourceType").equals("Parameters"));
    }

    @ParameterizedTest
    @MethodSource("right")
    void whatFollowsItsProfileHasNoErrors(Path file) throws IOException {
        String resource = withoutClaim(Files.readString(file));

        H2.given()
                .body(resource)
                .post("/" + JsonPath.from(resource).getString("resourceType") + "/$validate")
                .then()
                .statusCode(200)
                .body("issue.severity", everyItem(is(oneOf("information", "warning"))));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatBreaksARuleOfItsProfileIsToldWhich(Path file) throws IOException {
        String resource = withoutClaim(Files.readString(file));
        String rule = file.getFileName().toString().replace(".json", "");

        assertThat(H2.given()
                        .body(resource)
                        .post("/" + JsonPath.from(resource).getString("resourceType") + "/$validate")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains(rule);
    }

    @Test
    void aResourceOnTheServerIsValidatedByItsId() {
        H2.given()
                .get("/ResearchStudy/nct06904729/$validate")
                .then()
                .statusCode(200)
                .body("issue.severity", not(hasItem("error")));
    }

    @Test
    void theValidatorNeedsNoOptionsAndLeavesGivenOnesAlone() {
        FhirContext fhir = H2.bean(FhirContext.class);
        IInstanceValidatorModule module = H2.bean(IInstanceValidatorModule.class);
        FhirValidator validator = fhir.newValidator().registerValidatorModule(module);
        Patient nobody = new Patient();

        assertThat(validator.validateWithResult(nobody).isSuccessful()).isFalse();
        assertThat(validator
                        .validateWithResult("{\"resourceType\": \"Patient\"}")
                        .isSuccessful())
                .isFalse();
        var context = ValidationContext.<IBaseResource>forResource(fhir, nobody, null);
        module.validateResource(context);
        assertThat(context.toResult().isSuccessful()).isFalse();
        assertThat(context.getOptions().getProfiles()).isEmpty();
    }

    /** Only the fitting profile is left to break. */
    private static String withoutClaim(String resource) {
        return resource.replaceFirst("(?s)\"meta\"\\s*:\\s*\\{\\s*\"profile\"\\s*:\\s*\\[[^\\]]*\\]\\s*\\},", "");
    }
}
