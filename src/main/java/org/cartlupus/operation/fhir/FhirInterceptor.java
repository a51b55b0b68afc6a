package org.cartlupus.operation.fhir;

/**
 * Marks a Spring bean whose HAPI {@code @Hook} methods shall be called. It is registered on HAPI's interceptor service,
 * not on the servlet, so that storage hooks see every write: transactions, patches, jobs and the server's own.
 */
public interface FhirInterceptor {}
