package org.cartlupus.evidence;

import org.cartlupus.domain.verdict.Evidence;

/** A fact and the resource version that states it. */
public record StoredFact<F extends Fact>(Evidence evidence, F fact) {}
