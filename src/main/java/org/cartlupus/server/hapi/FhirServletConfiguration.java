package org.cartlupus.server.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.List;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The FHIR end point {@code /fhir}: HAPI's providers for our resource types, and every {@link FhirOperations} bean. */
@Configuration(proxyBeanMethods = false)
class FhirServletConfiguration {

    private static final String NAME = "cart-lupus";
    private static final int DEFAULT_PAGE = 20;
    private static final int MAX_PAGE = 500;

    @Bean
    RestfulServer restfulServer(
            FhirContext fhir,
            IInterceptorService interceptors,
            ResourceProviderFactory resourceProviders,
            JpaSystemProvider<?, ?> systemProvider,
            IFhirSystemDao<?, ?> systemDao,
            JpaStorageSettings settings,
            ISearchParamRegistry searchParameters,
            IValidationSupport validationSupport,
            DatabaseBackedPagingProvider paging,
            List<FhirOperations> operations) {
        StorageRules.keepVersionsOfEvidence(fhir);
        RestfulServer server = new RestfulServer(fhir);
        server.setInterceptorService(interceptors);
        server.registerProviders(resourceProviders.createProviders());
        server.registerProvider(systemProvider);
        server.registerProviders(operations);
        server.setServerName(NAME);
        server.setServerConformanceProvider(
                capabilities(server, systemDao, settings, searchParameters, validationSupport));
        paging.setDefaultPageSize(DEFAULT_PAGE);
        paging.setMaximumPageSize(MAX_PAGE);
        server.setPagingProvider(paging);
        server.setDefaultPageSize(DEFAULT_PAGE);
        server.setMaximumPageSize(MAX_PAGE);
        server.setDefaultResponseEncoding(EncodingEnum.JSON);
        return server;
    }

    private static JpaCapabilityStatementProvider capabilities(
            RestfulServer server,
            IFhirSystemDao<?, ?> systemDao,
            JpaStorageSettings settings,
            ISearchParamRegistry searchParameters,
            IValidationSupport validationSupport) {
        JpaCapabilityStatementProvider provider =
                new JpaCapabilityStatementProvider(server, systemDao, settings, searchParameters, validationSupport);
        provider.setImplementationDescription(NAME);
        provider.setIncludeResourceCounts(false);
        return provider;
    }

    @Bean
    ServletRegistrationBean<RestfulServer> fhirServlet(RestfulServer server) {
        ServletRegistrationBean<RestfulServer> registration = new ServletRegistrationBean<>(server, "/fhir/*");
        registration.setLoadOnStartup(1);
        return registration;
    }
}
