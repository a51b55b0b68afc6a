package org.cartlupus.benchmark;

import ca.uhn.fhir.context.FhirContext;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.cartlupus.response.Participants;
import org.cartlupus.server.CartLupusServer;
import org.cartlupus.store.ResourcePath;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A server on a PostgreSQL of its own, and a client that keeps its connections. */
final class BenchmarkServer implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final ConfigurableApplicationContext context;
    private final SwitchedParticipants[] participants;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    private BenchmarkServer(
            EmbeddedPostgres postgres, ConfigurableApplicationContext context, SwitchedParticipants[] participants) {
        this.postgres = postgres;
        this.context = context;
        this.participants = participants;
        this.base = "http://127.0.0.1:"
                + ((WebServerApplicationContext) context).getWebServer().getPort() + "/fhir";
    }

    static BenchmarkServer start() throws IOException {
        return start(Map.of());
    }

    /** @param replaced what to put in the place of a bean, by the bean's name */
    static BenchmarkServer start(Map<String, UnaryOperator<Object>> replaced) throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .start();
        SwitchedParticipants[] switched = new SwitchedParticipants[1];
        SpringApplication application = new SpringApplication(CartLupusServer.class);
        application.addInitializers(starting -> starting.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof Participants projected) {
                    switched[0] = new SwitchedParticipants(
                            projected,
                            () -> new ResourcePath(
                                    starting.getBean(DataSource.class), starting.getBean(FhirContext.class)));
                    return switched[0];
                }
                return replaced.getOrDefault(name, same -> same).apply(bean);
            }
        }));
        ConfigurableApplicationContext context = application.run(
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres",
                "--server.port=0",
                "--cart-lupus.demo=false");
        return new BenchmarkServer(postgres, context, switched);
    }

    void readFromResources(boolean on) {
        participants[0].readFromResources(on);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The database, without the server's pool and its limits. */
    DataSource database() {
        return postgres.getPostgresDatabase();
    }

    Object bean(String name) {
        return context.getBean(name);
    }

    byte[] get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).build());
    }

    /** A page by the address that the server gave for it. */
    byte[] follow(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)).build());
    }

    void post(String json) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(URI.create(base))
                .header("Content-Type", "application/fhir+json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    void put(String path, String json) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/fhir+json")
                .PUT(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    private byte[] send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() / 100 != 2) {
            throw new IOException(request.uri() + ": " + response.statusCode() + " " + new String(response.body()));
        }
        return response.body();
    }

    @Override
    public void close() throws IOException {
        context.close();
        postgres.close();
    }
}
