/**
 * Fifty invented children with plausible courses after CAR-T infusion, so that every page and operation of the server
 * has something to show and the whole chain can be tested without a real patient.
 *
 * <p>A {@link org.cartlupus.demo.Course} is plain data: who the child is, what was given, measured, scored and observed.
 * Hidden biology (the {@code *Course} curves) comes first, readings are taken from it with the noise and the habits of a
 * hospital laboratory, and scores are made from the readings, so that the parts of a course agree with each other.
 * Everything follows from a seed and a reference date; no clock is read. Nothing here knows FHIR.
 */
@NullMarked
package org.cartlupus.demo;

import org.jspecify.annotations.NullMarked;
