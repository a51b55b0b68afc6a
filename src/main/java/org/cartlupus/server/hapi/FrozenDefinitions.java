package org.cartlupus.server.hapi;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Tells Spring early that no further bean definitions will come. The FHIR servlet pulls in all of HAPI while the web
 * server is made, which is before Spring would say so itself; until then it searches all definitions anew for each
 * dependency, a fifth of the start-up time.
 */
@Component
class FrozenDefinitions implements BeanFactoryPostProcessor, Ordered {

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        beans.freezeConfiguration();
    }
}
