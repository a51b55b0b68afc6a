/**
 * The demo cohort in FHIR: each course as the transaction Bundles that a hospital would send over time, and the loader that
 * hands them over. Knows the trial's profiles; knows nothing of how a Bundle is stored or sent.
 */
@NullMarked
package org.cartlupus.demo.fhir;

import org.jspecify.annotations.NullMarked;
