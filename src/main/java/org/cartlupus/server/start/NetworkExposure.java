package org.cartlupus.server.start;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * As long as nobody has to sign in, the server listens to this machine only. Looked at before anything else is made, so
 * that a refusal comes at once.
 */
@Component
class NetworkExposure implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final Logger log = LoggerFactory.getLogger(NetworkExposure.class);

    @SuppressWarnings("NullAway.Init")
    private Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        String address = environment.getRequiredProperty("server.address");
        boolean accepted =
                environment.getProperty("cart-lupus.allow-unauthenticated-network", Boolean.class, Boolean.FALSE);
        if (isLoopback(address)) {
            log.warn("No authentication is configured: listening on {} (this machine) only.", address);
        } else if (accepted) {
            log.warn(
                    "No authentication is configured, and the network may reach {}: anyone there can read and write.",
                    address);
        } else {
            throw new CannotStart(
                    "server.address=%s would open the server to the network, but no authentication is configured."
                            .formatted(address),
                    "Leave server.address out to listen on this machine only. If a gateway in front of the server signs"
                            + " users in, set --cart-lupus.allow-unauthenticated-network=true.");
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException failure) {
            throw new CannotStart(
                    "server.address=%s is not an address of this machine.".formatted(address),
                    "Give an IP address or a host name that resolves here.");
        }
    }
}
