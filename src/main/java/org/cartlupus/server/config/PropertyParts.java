package org.cartlupus.server.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets a bean ask for the part of the configuration that it needs. */
@Configuration(proxyBeanMethods = false)
class PropertyParts {

    @Bean
    Limits limits(CartLupusProperties properties) {
        return properties.limits();
    }
}
