package org.cartlupus.server;

import java.time.Clock;
import java.time.ZoneId;
import org.cartlupus.server.config.CartLupusProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the trial takes place and what time it is: the only clock of the server. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    @Bean
    ZoneId siteZone(CartLupusProperties properties) {
        return properties.siteZone();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
