package org.cartlupus.server.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.List;
import org.cartlupus.operation.fhir.FhirInterceptor;
import org.cartlupus.operation.fhir.FhirOperations;
import org.cartlupus.server.config.Limits;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The FHIR end point {@code /fhir}: HAPI's providers for our resource types, and every {@link FhirOperations} bean. */
@Configuration(proxyBeanMethods = false)
class FhirServletConfiguration {

    private static final String NAME = "cart-lupus";

    @Bean
    RestfulServer restfulServer(
            FhirContext fhir,
            IInterceptorService interceptors,
            ResourceProviderFactory resourceProviders,
            JpaSystemProvider<?, ?> systemProvider,
            IFhirSystemDao<?, ?> systemDao,
            IFhirResourceDao<OperationDefinition> operationDefinitions,
            JpaStorageSettings settings,
            ISearchParamRegistry searchParameters,
            IValidationSupport validationSupport,
            DatabaseBackedPagingProvider paging,
            List<FhirOperations> operations,
            List<FhirInterceptor> ownInterceptors,
            Limits limits) {
        // Before the providers are registered: an interceptor decides which of their operations are offered.
        interceptors.registerInterceptors(List.copyOf(ownInterceptors));
        RestfulServer server = new UnnamedServer(fhir);
        server.setInterceptorService(interceptors);
        server.setUncompressIncomingContents(false);
        server.registerProviders(resourceProviders.createProviders());
        server.registerProvider(systemProvider);
        server.registerProviders(operations);
        server.setServerName(NAME);
        server.setServerConformanceProvider(new PublishedCapabilities(
                server,
                systemDao,
                settings,
                searchParameters,
                validationSupport,
                operationDefinitions,
                FhirServletConfiguration.class.getPackage().getImplementationVersion()));
        paging.setDefaultPageSize(limits.defaultPage());
        paging.setMaximumPageSize(limits.page());
        server.setPagingProvider(paging);
        server.setDefaultPageSize(limits.defaultPage());
        server.setMaximumPageSize(limits.page());
        server.setDefaultResponseEncoding(EncodingEnum.JSON);
        return server;
    }

    @Bean
    ServletRegistrationBean<RestfulServer> fhirServlet(RestfulServer server) {
        ServletRegistrationBean<RestfulServer> registration = new ServletRegistrationBean<>(server, "/fhir/*");
        registration.setLoadOnStartup(1);
        return registration;
    }

    /** Doesn't tell everyone which software in which version answers. */
    private static final class UnnamedServer extends RestfulServer {

        UnnamedServer(FhirContext fhir) {
            super(fhir);
        }

        @Override
        protected String createPoweredByHeader() {
            return "";
        }
    }
}
