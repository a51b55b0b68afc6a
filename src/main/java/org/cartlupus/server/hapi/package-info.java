/** HAPI FHIR JPA on Spring: the database, its schema, the resource types, storage rules and the FHIR servlet. */
@NullMarked
package org.cartlupus.server.hapi;

import org.jspecify.annotations.NullMarked;
