package org.cartlupus.server.hapi;

import ca.uhn.fhir.batch2.jobs.config.Batch2JobsConfig;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.ThreadPoolFactoryConfig;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.batch2.JpaBatch2Config;
import ca.uhn.fhir.jpa.binary.api.IBinaryStorageSvc;
import ca.uhn.fhir.jpa.binstore.DatabaseBinaryContentStorageSvcImpl;
import ca.uhn.fhir.jpa.config.HapiJpaConfig;
import ca.uhn.fhir.jpa.config.r4.JpaR4Config;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import ca.uhn.fhir.jpa.dao.ITransactionProcessorVersionAdapter;
import ca.uhn.fhir.jpa.dao.data.IResourceSearchUrlDao;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import ca.uhn.fhir.jpa.search.ResourceSearchUrlSvc;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.subscription.channel.config.SubscriptionChannelConfig;
import ca.uhn.fhir.jpa.util.PersistenceContextProvider;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.cartlupus.server.errors.BatchEntryErrors;
import org.cartlupus.server.errors.ErrorAnswers;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** HAPI FHIR JPA for R4, and the beans that it leaves to the application. */
@Configuration(proxyBeanMethods = false)
@Import({
    JpaR4Config.class,
    HapiJpaConfig.class,
    JpaBatch2Config.class,
    Batch2JobsConfig.class,
    SubscriptionChannelConfig.class,
    ThreadPoolFactoryConfig.class
})
class HapiConfiguration {

    @Bean
    PartitionSettings partitionSettings() {
        return new PartitionSettings();
    }

    @Bean
    SubscriptionSettings subscriptionSettings() {
        return new SubscriptionSettings();
    }

    @Bean
    ITransactionProcessorVersionAdapter<Bundle, BundleEntryComponent> batchEntryErrors(ErrorAnswers answers) {
        return new BatchEntryErrors(answers);
    }

    @Bean
    ResourceSearchUrlSvc keptConditions(
            PersistenceContextProvider persistence,
            IResourceSearchUrlDao conditions,
            MatchUrlService matchUrls,
            FhirContext fhir,
            PartitionSettings partitions) {
        return new KeptConditions(persistence.getEntityManager(), conditions, matchUrls, fhir, partitions);
    }

    @Bean
    IBinaryStorageSvc binaryStorage() {
        return new DatabaseBinaryContentStorageSvcImpl();
    }

    /** Narrows HAPI to our resource types and rules before anything asks it for one. */
    @Bean
    static BeanPostProcessor ownRules() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof DaoRegistry registry) {
                    registry.setSupportedResourceTypes(ResourceTypes.supported());
                } else if (bean instanceof FhirContext fhir) {
                    StorageRules.prepare(fhir);
                }
                return bean;
            }
        };
    }

    /** @param schema asked for so that the tables are there, and of this version, first */
    @Bean
    @DependsOn("validatorWarmUp")
    LocalContainerEntityManagerFactoryBean entityManagerFactory(
            ConfigurableListableBeanFactory beans,
            FhirContext fhir,
            ca.uhn.fhir.jpa.api.config.JpaStorageSettings settings,
            DataSource dataSource,
            Database database,
            Schema schema) {
        LocalContainerEntityManagerFactoryBean factory =
                HapiEntityManagerFactoryUtil.newEntityManagerFactory(beans, fhir, settings);
        factory.setPersistenceUnitName("cart-lupus");
        factory.setDataSource(dataSource);
        Map<String, Object> hibernate = new HashMap<>();
        hibernate.put("hibernate.dialect", database.dialect().getName());
        hibernate.put("hibernate.hbm2ddl.auto", "none");
        hibernate.put("hibernate.search.enabled", "false");
        hibernate.put("hibernate.jdbc.batch_size", "50");
        hibernate.put("hibernate.order_inserts", "true");
        hibernate.put("hibernate.order_updates", "true");
        factory.getJpaPropertyMap().putAll(hibernate);
        return factory;
    }

    @Bean
    @Primary
    JpaTransactionManager transactionManager(EntityManagerFactory factory) {
        return new JpaTransactionManager(factory);
    }
}
