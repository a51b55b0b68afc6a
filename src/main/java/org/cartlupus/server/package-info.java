/** The assembly: starts Spring Boot, HAPI FHIR and the database, and says plainly what hinders a start. */
@NullMarked
package org.cartlupus.server;

import org.jspecify.annotations.NullMarked;
