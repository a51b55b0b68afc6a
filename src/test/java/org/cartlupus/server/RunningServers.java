package org.cartlupus.server;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One server per database for the whole test run, started when a test first asks for it and stopped with the JVM. Tests
 * share them, so each test uses identifiers of its own.
 *
 * <pre>
 * &#64;ParameterizedTest
 * &#64;EnumSource
 * void holds(RunningServers server) {
 *     server.given().get("/Patient/x").then().statusCode(404);
 * }
 * </pre>
 */
public enum RunningServers {
    H2 {
        @Override
        List<String> database() throws IOException {
            Path folder = Files.createTempDirectory("cart-lupus-test");
            return List.of("--cart-lupus.data-folder=" + folder);
        }
    },
    POSTGRES {
        @Override
        List<String> database() throws IOException {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            return List.of(
                    "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                    "--spring.datasource.username=postgres");
        }
    };

    private ConfigurableApplicationContext context;

    abstract List<String> database() throws IOException;

    /** A request whose path starts below {@code /fhir}. */
    public RequestSpecification given() {
        return RestAssured.given()
                .baseUri(root())
                .basePath("/fhir")
                .header("Accept", "application/fhir+json")
                .contentType("application/fhir+json; charset=UTF-8");
    }

    /** Scheme, host and port, without a trailing slash. */
    public String root() {
        return "http://127.0.0.1:"
                + ((WebServerApplicationContext) context()).getWebServer().getPort();
    }

    public String fhirBase() {
        return root() + "/fhir";
    }

    /** A bean of the running server. */
    public <T> T bean(Class<T> type) {
        return context().getBean(type);
    }

    private synchronized ConfigurableApplicationContext context() {
        if (context == null) {
            try {
                List<String> arguments = new ArrayList<>(database());
                arguments.add("--server.port=0");
                arguments.add("--cart-lupus.demo=false");
                context = CartLupusServer.start(arguments.toArray(String[]::new));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return context;
    }
}
