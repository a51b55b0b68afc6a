/**
 * The short way to "yes": our profiles compiled at start into checks that run over the resource as it was parsed. It never
 * refuses. What it does not fully understand, and everything that breaks a rule, is handed over to the full validator;
 * what the full validator said of codes, units and rarely used elements is remembered, never guessed.
 */
@NullMarked
package org.cartlupus.server.validation.accept;

import org.jspecify.annotations.NullMarked;
