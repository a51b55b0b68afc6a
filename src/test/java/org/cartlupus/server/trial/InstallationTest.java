package org.cartlupus.server.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.model.util.JpaConstants;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import io.restassured.RestAssured;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.cartlupus.server.CartLupusServer;
import org.cartlupus.server.TestResources;
import org.cartlupus.server.validation.ProfilePackage;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** What a start puts into an empty database, also when two servers start on it at once. */
class InstallationTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    @Test
    void twoServersInstallEverythingOnceAndAreReadyOnlyThen() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            int[] ports = {freePort(), freePort()};
            CompletableFuture<ConfigurableApplicationContext> held = start(url, ports[0], release::await);
            CompletableFuture<ConfigurableApplicationContext> free = start(url, ports[1], () -> {});

            await().atMost(LONG)
                    .failFast(() -> held.isCompletedExceptionally() || free.isCompletedExceptionally())
                    .until(() -> readiness(ports[0]) == 503);
            release.countDown();
            ConfigurableApplicationContext first = held.get();
            ConfigurableApplicationContext second = free.get();
            assertThat(readiness(ports[0])).isEqualTo(200);
            assertThat(readiness(ports[1])).isEqualTo(200);

            long resources = second.getBean(ProfilePackage.class).resources().size();
            assertThat(count(postgres, "SELECT COUNT(*) FROM HFJ_RESOURCE")).isEqualTo(resources);
            assertThat(count(postgres, "SELECT COUNT(*) FROM HFJ_RES_VER")).isEqualTo(resources);

            whatTheStudyTeamChangedIsKept(first, ports[0], postgres, resources);
            aNewerPackageFindsDataOfAnOlderOne(first, ports[0]);
            first.close();
            second.close();
        }
    }

    private static void whatTheStudyTeamChangedIsKept(
            ConfigurableApplicationContext server, int port, EmbeddedPostgres postgres, long resources)
            throws Exception {
        String study = "http://127.0.0.1:" + port + "/fhir/ResearchStudy/nct06904729";
        String changed = RestAssured.get(study).asString().replaceFirst("\"title\":\"", "\"title\":\"Amended: ");
        RestAssured.given()
                .contentType("application/fhir+json; charset=UTF-8")
                .body(changed)
                .put(study)
                .then()
                .statusCode(200);

        for (ApplicationRunner startUp :
                server.getBeansOfType(ApplicationRunner.class).values()) {
            startUp.run(new DefaultApplicationArguments());
        }

        assertThat(RestAssured.get(study).jsonPath().getString("title")).startsWith("Amended: ");
        assertThat(count(postgres, "SELECT COUNT(*) FROM HFJ_RES_VER")).isEqualTo(resources + 1);
    }

    /** As if the last start had been with a package in which the grade was looked for elsewhere. */
    private static void aNewerPackageFindsDataOfAnOlderOne(ConfigurableApplicationContext server, int port)
            throws Exception {
        DaoRegistry daos = server.getBean(DaoRegistry.class);
        IFhirResourceDao<SearchParameter> parameters = daos.getResourceDao(SearchParameter.class);
        SearchParameter older = parameters.read(new IdType("ln-adverse-event-grade"), new SystemRequestDetails());
        SystemRequestDetails silently = new SystemRequestDetails();
        silently.getUserData().put(JpaConstants.SKIP_REINDEX_ON_UPDATE, true);
        parameters.update(older.setExpression("AdverseEvent.outcome"), silently);
        IFhirResourceDao<ImplementationGuide> guides = daos.getResourceDao(ImplementationGuide.class);
        ImplementationGuide guide = guides.read(new IdType("cartlupus.fhir.trial"), new SystemRequestDetails());
        guide.getExtension().get(0).setValue(new StringType("older"));
        guides.update(guide, new SystemRequestDetails());
        server.getBean(ISearchParamRegistry.class).forceRefresh();
        String fhir = "http://127.0.0.1:" + port + "/fhir";
        put(fhir + "/Patient/older-1", TestResources.patient("older-1"));
        put(
                fhir + "/AdverseEvent/older-1",
                """
                {"resourceType": "AdverseEvent", "id": "older-1", "actuality": "actual",
                  "extension": [{"url": "https://cart-lupus.org/fhir/StructureDefinition/ctcae-grade",
                    "valueCodeableConcept": {"coding": [
                      {"system": "https://cart-lupus.org/fhir/CodeSystem/ln-ctcae-grade", "code": "4"}]}}],
                  "identifier": {"system": "https://cart-lupus.org/fhir/sid/adverse-event", "value": "older-1"},
                  "event": {"text": "Fever"}, "subject": {"reference": "Patient/older-1"}, "date": "2025-01-20"}""");
        String search = fhir + "/AdverseEvent?grade=4";
        assertThat(RestAssured.get(search).jsonPath().getInt("total")).isZero();

        for (ApplicationRunner startUp :
                server.getBeansOfType(ApplicationRunner.class).values()) {
            startUp.run(new DefaultApplicationArguments());
        }

        await().atMost(LONG).until(() -> RestAssured.get(search).jsonPath().getInt("total") == 1);
    }

    private static void put(String url, String resource) {
        RestAssured.given()
                .contentType("application/fhir+json; charset=UTF-8")
                .body(resource)
                .put(url)
                .then()
                .statusCode(201);
    }

    private static CompletableFuture<ConfigurableApplicationContext> start(String url, int port, Hold hold) {
        return CompletableFuture.supplyAsync(
                () -> new SpringApplicationBuilder(CartLupusServer.class)
                        .initializers(context -> ((GenericApplicationContext) context)
                                .registerBean("hold", ApplicationRunner.class, () -> arguments -> hold.untilReleased()))
                        .run(
                                "--server.port=" + port,
                                "--spring.datasource.url=" + url,
                                "--spring.datasource.username=postgres"),
                command -> new Thread(command, "start-" + port).start());
    }

    private static int readiness(int port) {
        try {
            return RestAssured.get("http://127.0.0.1:" + port + "/actuator/health/readiness")
                    .statusCode();
        } catch (Exception notListening) {
            return 0;
        }
    }

    private static long count(EmbeddedPostgres postgres, String query) throws Exception {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                ResultSet result = connection.createStatement().executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private interface Hold {
        void untilReleased() throws Exception;
    }
}
