package org.cartlupus.server.start;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The last line of a start: where the server answers. */
@Component
class StartUpLog {

    private static final Logger log = LoggerFactory.getLogger(StartUpLog.class);

    /** Before anything else is done when ready, such as loading a demonstration. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web) {
            String address = event.getApplicationContext().getEnvironment().getProperty("server.address", "localhost");
            Duration took = event.getTimeTaken();
            log.info(
                    "Ready after {}.{} s: http://{}:{}/fhir",
                    took.toSeconds(),
                    took.toMillisPart() / 100,
                    address,
                    web.getWebServer().getPort());
        }
    }
}
