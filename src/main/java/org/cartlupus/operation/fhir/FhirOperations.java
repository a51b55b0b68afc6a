package org.cartlupus.operation.fhir;

/**
 * Marks a Spring bean whose {@code @Operation}, {@code @Read} or {@code @Search} methods the FHIR servlet shall serve.
 * A feature adds an operation by adding such a bean; nothing else has to know it.
 */
public interface FhirOperations {}
