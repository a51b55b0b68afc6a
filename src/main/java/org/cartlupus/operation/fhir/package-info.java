/**
 * Where features meet the FHIR server: operations and interceptors that it picks up, and operation parameters checked
 * against the published OperationDefinitions.
 */
@NullMarked
package org.cartlupus.operation.fhir;

import org.jspecify.annotations.NullMarked;
