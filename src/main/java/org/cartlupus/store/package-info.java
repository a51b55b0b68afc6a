/**
 * Reads what is stored, in few queries. The only package besides {@code server} that knows HAPI JPA's tables and DAOs, so
 * that an upgrade of HAPI is felt in one place.
 */
@NullMarked
package org.cartlupus.store;

import org.jspecify.annotations.NullMarked;
