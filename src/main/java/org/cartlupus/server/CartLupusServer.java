package org.cartlupus.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the server: {@code java -jar target/cart-lupus-server.jar}. */
@org.springframework.boot.context.properties.EnableConfigurationProperties(
        org.springframework.boot.autoconfigure.jdbc.DataSourceProperties.class)
@SpringBootApplication(scanBasePackages = "org.cartlupus")
@ConfigurationPropertiesScan
public class CartLupusServer {

    public static void main(String[] arguments) {
        SpringApplication.run(CartLupusServer.class, arguments);
    }
}
