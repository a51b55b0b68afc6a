/**
 * The trial's rules, pure: records, enums and functions.
 *
 * <p>Nothing here knows FHIR, Spring, a database, a clock or a file, so that a rule can be read beside its clinical
 * source, tested by tables and used as a library without the server. Time comes in as a value.
 */
@NullMarked
package org.cartlupus.domain;

import org.jspecify.annotations.NullMarked;
