package org.cartlupus.domain.activity.finding;

import org.cartlupus.domain.quantity.Truth;

/** A direct antiglobulin test. */
public record CoombsTest(Truth positive) implements Finding {}
