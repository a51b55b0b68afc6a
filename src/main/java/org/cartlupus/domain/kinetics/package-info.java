/**
 * How the infused cells expand, persist and look, and what the blood says meanwhile: Cmax, Tmax, AUC0-28d, persistence,
 * B-cell aplasia, phenotype, cytokine peaks (clinical rules 8).
 *
 * <p>The way through: readings with a unit become one {@link org.cartlupus.domain.kinetics.ConcentrationSeries} per
 * analyte and unit; {@link org.cartlupus.domain.kinetics.NoncompartmentalAnalysis} turns a CAR-T series into
 * {@link org.cartlupus.domain.kinetics.CartKinetics}, {@link org.cartlupus.domain.kinetics.CytokinePeak} and
 * {@link org.cartlupus.domain.kinetics.BCellAplasia} read the others. What can't be evaluated is a
 * {@link org.cartlupus.domain.kinetics.Derived} with its reason, never a zero and never an exception.
 */
@NullMarked
package org.cartlupus.domain.kinetics;

import org.jspecify.annotations.NullMarked;
