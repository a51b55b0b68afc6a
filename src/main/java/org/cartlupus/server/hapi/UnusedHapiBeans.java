package org.cartlupus.server.hapi;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Takes out of HAPI's configuration what this server doesn't offer: the data access objects and providers of resource
 * types outside {@link ResourceTypes}, merging of patients, which would need the type Task, and full-text search. Saves
 * their start-up time, and nobody can call them.
 */
@Component
class UnusedHapiBeans implements BeanDefinitionRegistryPostProcessor {

    private static final Pattern OF_RESOURCE_TYPE = Pattern.compile("my(\\w+?)(Dao|Rp)R4");
    private static final List<String> MERGE = List.of(
            "patientMergeProvider", "mergeOperationProviderSvc", "resourceMergeService", "resourceUndoMergeService");

    /** Its mere presence makes terminology look for an index that is switched off. */
    private static final List<String> FULL_TEXT = List.of("fullTextSearchSvc");

    /** Replaced by our own: see HapiConfiguration. */
    private static final List<String> REPLACED =
            List.of("transactionProcessorVersionFacade", "myInstanceValidator", "resourceSearchUrlSvc");

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        for (String name : registry.getBeanDefinitionNames()) {
            if (MERGE.contains(name)
                    || FULL_TEXT.contains(name)
                    || REPLACED.contains(name)
                    || isOfUnsupportedType(name)) {
                registry.removeBeanDefinition(name);
            }
        }
    }

    private static boolean isOfUnsupportedType(String beanName) {
        Matcher matcher = OF_RESOURCE_TYPE.matcher(beanName);
        return matcher.matches()
                && !matcher.group(1).equals("System")
                && !ResourceTypes.supported().contains(matcher.group(1));
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        // Only definitions are taken out; nothing that remains is changed.
    }
}
