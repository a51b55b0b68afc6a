package org.cartlupus.store.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartlupus.server.TestResources.bundle;
import static org.cartlupus.server.TestResources.creatinine;
import static org.cartlupus.server.TestResources.patient;

import ca.uhn.fhir.batch2.jobs.imprt.ConsumeFilesStepV1;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.cartlupus.server.RunningServers;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** By whatever way a resource is written, the projection has every version of it, and nothing else. */
class WritePathsTest {

    private static final String SEARCH = "?identifier=https://cart-lupus.org/fhir/sid/observation|";

    @ParameterizedTest
    @EnumSource
    void put_of_a_new_resource_and_of_a_changed_one(RunningServers server) {
        put(server, patient("wp-put"));
        put(server, creatinine("wp-put", "wp-put", "0.6"));
        put(server, creatinine("wp-put", "wp-put", "0.7"));

        assertHas(server, "Patient/wp-put", 1L);
        assertHas(server, "Observation/wp-put", 1L, 2L);
    }

    @ParameterizedTest
    @EnumSource
    void put_that_changes_nothing(RunningServers server) {
        put(server, patient("wp-same"));
        put(server, patient("wp-same"));
        server.given()
                .body(bundle("transaction", patient("wp-same")))
                .post("/")
                .then()
                .statusCode(200);

        assertHas(server, "Patient/wp-same", 1L);
    }

    @ParameterizedTest
    @EnumSource
    void post_with_an_id_of_the_server(RunningServers server) {
        put(server, patient("wp-post"));
        String location = server.given()
                .body(creatinine("wp-post", "wp-post", "0.6"))
                .post("/Observation")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        assertHas(server, "Observation/" + new IdType(location).getIdPart(), 1L);
    }

    @ParameterizedTest
    @EnumSource
    void conditional_create_and_update(RunningServers server) {
        put(server, patient("wp-cond"));
        for (int twice = 0; twice < 2; twice++) {
            server.given()
                    .header("If-None-Exist", "Observation" + SEARCH + "wp-cond")
                    .body(creatinine("wp-cond", "wp-cond", "0.6"))
                    .post("/Observation");
        }
        String changed = creatinine("wp-cond", "wp-cond", "0.9").replace("\"id\": \"wp-cond\",", "");
        String id = server.given()
                .body(changed)
                .put("/Observation" + SEARCH + "wp-cond")
                .then()
                .statusCode(200)
                .extract()
                .path("id");

        assertHas(server, "Observation/" + id, 1L, 2L);
    }

    @ParameterizedTest
    @EnumSource
    void patch(RunningServers server) {
        put(server, patient("wp-patch"));
        put(server, creatinine("wp-patch", "wp-patch", "0.6"));
        server.given()
                .contentType("application/json-patch+json")
                .body("[{\"op\": \"replace\", \"path\": \"/status\", \"value\": \"entered-in-error\"}]")
                .patch("/Observation/wp-patch")
                .then()
                .statusCode(200);

        assertHas(server, "Observation/wp-patch", 1L, 2L);
    }

    @ParameterizedTest
    @EnumSource
    void delete_and_put_again(RunningServers server) {
        put(server, patient("wp-del"));
        put(server, creatinine("wp-del", "wp-del", "0.6"));
        server.given().delete("/Observation/wp-del").then().statusCode(200);
        assertHas(server, "Observation/wp-del", 1L, 2L);
        server.given().delete("/Observation/wp-del").then().statusCode(200);
        put(server, creatinine("wp-del", "wp-del", "0.6"));

        // HAPI skips a number when a deleted resource comes back.
        assertHas(server, "Observation/wp-del", 1L, 2L, 4L);
    }

    @ParameterizedTest
    @EnumSource
    void conditional_delete(RunningServers server) {
        put(server, patient("wp-cdel"));
        put(server, creatinine("wp-cdel", "wp-cdel", "0.6"));
        server.given().delete("/Observation" + SEARCH + "wp-cdel").then().statusCode(200);

        assertHas(server, "Observation/wp-cdel", 1L, 2L);
    }

    @ParameterizedTest
    @EnumSource
    void transaction_of_creates_updates_and_deletes(RunningServers server) {
        put(server, patient("wp-tx"));
        put(server, creatinine("wp-tx-1", "wp-tx", "0.6"));
        put(server, creatinine("wp-tx-2", "wp-tx", "0.6"));
        String transaction =
                """
                {"resourceType": "Bundle", "type": "transaction", "entry": [
                  {"request": {"method": "DELETE", "url": "Observation/wp-tx-1"}},
                  {"resource": %s, "request": {"method": "PUT", "url": "Observation/wp-tx-2"}},
                  {"fullUrl": "urn:uuid:3f1a4a4e-44a7-4d0e-9a0c-0d3f6f3c7a01", "resource": %s,
                    "request": {"method": "PUT", "url": "Patient/wp-tx-3"}},
                  {"resource": %s, "request": {"method": "PUT", "url": "Observation/wp-tx-3"}}]}
                """
                        .formatted(
                                creatinine("wp-tx-2", "wp-tx", "0.8"),
                                patient("wp-tx-3"),
                                creatinine("wp-tx-3", "wp-tx-3", "0.5")
                                        .replace("Patient/wp-tx-3", "urn:uuid:3f1a4a4e-44a7-4d0e-9a0c-0d3f6f3c7a01"));
        server.given().body(transaction).post("/").then().statusCode(200);

        assertHas(server, "Observation/wp-tx-1", 1L, 2L);
        assertHas(server, "Observation/wp-tx-2", 1L, 2L);
        assertHas(server, "Patient/wp-tx-3", 1L);
        assertHas(server, "Observation/wp-tx-3", 1L);
    }

    @ParameterizedTest
    @EnumSource
    void batch(RunningServers server) {
        server.given()
                .body(bundle("batch", patient("wp-batch"), creatinine("wp-batch", "wp-batch", "0.6")))
                .post("/")
                .then()
                .statusCode(200);

        assertHas(server, "Patient/wp-batch", 1L);
    }

    @ParameterizedTest
    @EnumSource
    void import_of_many_in_one_transaction(RunningServers server) {
        FhirContext fhir = server.bean(FhirContext.class);
        List<IBaseResource> imported = List.of(
                fhir.newJsonParser().parseResource(patient("wp-import")),
                fhir.newJsonParser().parseResource(creatinine("wp-import-1", "wp-import", "0.6")),
                fhir.newJsonParser().parseResource(creatinine("wp-import-2", "wp-import", "0.7")));

        server.bean(ConsumeFilesStepV1.class).storeResources(imported, null);

        assertHas(server, "Patient/wp-import", 1L);
        assertHas(server, "Observation/wp-import-1", 1L);
        assertHas(server, "Observation/wp-import-2", 1L);
    }

    @ParameterizedTest
    @EnumSource
    void several_writes_of_one_resource_in_one_transaction_of_the_server(RunningServers server) {
        put(server, patient("wp-several"));
        IFhirResourceDao<Observation> dao = server.bean(DaoRegistry.class).getResourceDao(Observation.class);

        inTransaction(server, () -> {
            dao.update(observation(server, "wp-several", "wp-several", "0.6"), new SystemRequestDetails());
            dao.update(observation(server, "wp-several", "wp-several", "0.7"), new SystemRequestDetails());
        });
        assertThat(new ProjectionAudit(server).differencesOf("Observation/wp-several"))
                .isEmpty();
        inTransaction(server, () -> {
            dao.update(observation(server, "wp-several", "wp-several", "0.8"), new SystemRequestDetails());
            dao.delete(new IdType("Observation/wp-several"), new SystemRequestDetails());
        });

        assertThat(new ProjectionAudit(server).differencesOf("Observation/wp-several"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_transaction_that_forgets_what_it_has_flushed(RunningServers server) {
        put(server, patient("wp-clear"));
        IFhirResourceDao<Observation> dao = server.bean(DaoRegistry.class).getResourceDao(Observation.class);

        inTransaction(server, () -> {
            dao.update(observation(server, "wp-clear-1", "wp-clear", "0.6"), new SystemRequestDetails());
            EntityManager entities =
                    EntityManagerFactoryUtils.getTransactionalEntityManager(server.bean(EntityManagerFactory.class));
            entities.flush();
            entities.clear();
            dao.update(observation(server, "wp-clear-2", "wp-clear", "0.7"), new SystemRequestDetails());
        });

        assertHas(server, "Observation/wp-clear-1", 1L);
        assertHas(server, "Observation/wp-clear-2", 1L);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_rolled_back_leaves_nothing(RunningServers server) {
        put(server, patient("wp-roll"));
        IFhirResourceDao<Observation> dao = server.bean(DaoRegistry.class).getResourceDao(Observation.class);

        assertThatThrownBy(() -> inTransaction(server, () -> {
                    dao.update(observation(server, "wp-roll", "wp-roll", "0.6"), new SystemRequestDetails());
                    throw new IllegalStateException("after the write");
                }))
                .hasMessage("after the write");
        server.given()
                .body(bundle(
                        "transaction",
                        patient("wp-roll-2"),
                        creatinine("wp-roll-2", "wp-roll-2", "0.6").replace("\"mg/dL\"}", "\"notaunit\"}"),
                        creatinine("wp-roll-3", "wp-nobody", "0.6")))
                .post("/")
                .then()
                .statusCode(422);

        assertHas(server, "Observation/wp-roll");
        assertHas(server, "Patient/wp-roll-2");
        assertHas(server, "Observation/wp-roll-3");
    }

    @ParameterizedTest
    @EnumSource
    void history_is_not_rewritten(RunningServers server) {
        put(server, patient("wp-rewrite"));
        put(server, creatinine("wp-rewrite", "wp-rewrite", "0.6"));
        put(server, creatinine("wp-rewrite", "wp-rewrite", "0.7"));

        int status = server.given()
                .header("X-Rewrite-History", "true")
                .body(creatinine("wp-rewrite", "wp-rewrite", "9.9"))
                .put("/Observation/wp-rewrite/_history/1")
                .statusCode();

        assertThat(status).isBetween(400, 499);
        assertHas(server, "Observation/wp-rewrite", 1L, 2L);
    }

    @ParameterizedTest
    @EnumSource
    void resources_that_no_rule_reads_are_not_there(RunningServers server) {
        server.given()
                .body("{\"resourceType\": \"Organization\", \"id\": \"wp-org\", \"name\": \"Hospital\"}")
                .put("/Organization/wp-org")
                .then()
                .statusCode(201);

        assertThat(new ProjectionAudit(server).versionsOf("Organization/wp-org"))
                .isEmpty();
    }

    private static void put(RunningServers server, String resource) {
        IBaseResource parsed = server.bean(FhirContext.class).newJsonParser().parseResource(resource);
        int status = server.given()
                .body(resource)
                .put("/" + parsed.fhirType() + "/" + parsed.getIdElement().getIdPart())
                .statusCode();
        assertThat(status).isIn(200, 201);
    }

    private static Observation observation(RunningServers server, String id, String patient, String value) {
        return server.bean(FhirContext.class)
                .newJsonParser()
                .parseResource(Observation.class, creatinine(id, patient, value));
    }

    private static void inTransaction(RunningServers server, Runnable work) {
        new TransactionTemplate(server.bean(JpaTransactionManager.class)).executeWithoutResult(status -> work.run());
    }

    private static void assertHas(RunningServers server, String reference, Long... versions) {
        ProjectionAudit audit = new ProjectionAudit(server);
        assertThat(audit.versionsOf(reference)).containsExactly(versions);
        assertThat(audit.differencesOf(reference)).isEmpty();
    }
}
