/**
 * Measurements that anyone can repeat. Main classes, not run with the tests: absolute times depend on the machine, ratios
 * within one run are the part to trust.
 */
@NullMarked
package org.cartlupus.benchmark;

import org.jspecify.annotations.NullMarked;
