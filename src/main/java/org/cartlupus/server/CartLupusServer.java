package org.cartlupus.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the server: {@code java -jar target/cart-lupus-server.jar}. */
@SpringBootApplication(scanBasePackages = "org.cartlupus")
@ConfigurationPropertiesScan("org.cartlupus")
@EnableConfigurationProperties(DataSourceProperties.class)
public class CartLupusServer {

    public static void main(String[] arguments) {
        start(arguments);
    }

    /** Starts a server in this JVM and returns when it is ready; closing the context stops it. */
    public static ConfigurableApplicationContext start(String... arguments) {
        return SpringApplication.run(CartLupusServer.class, arguments);
    }
}
