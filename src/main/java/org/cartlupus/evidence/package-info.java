/**
 * What resources say about a participant, as far as any rule reads it: one {@link org.cartlupus.evidence.Fact} for each
 * resource version, small enough to be kept beside the resource and read without it, and how facts become the record of
 * a participant. The facts hold values, units and dates as they were sent; what a day is, is decided when they are read.
 */
@NullMarked
package org.cartlupus.evidence;

import org.jspecify.annotations.NullMarked;
