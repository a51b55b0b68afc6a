/**
 * The facts that decide end points, kept beside the resources that state them, so that they are read in one query
 * without parsing FHIR, as the server knows them now or as it knew them at any earlier instant.
 *
 * <p>How it stays true: {@link org.cartlupus.store.projection.ProjectionInterceptor} hears of every write; right before
 * its transaction commits, {@link org.cartlupus.store.projection.Projector} reads the versions written back from HAPI's
 * table and adds their facts. So live writing and rebuilding are the same code, and either all of it is committed or
 * nothing. {@link org.cartlupus.store.projection.ProjectionRebuild} makes good what is missing at the start.
 *
 * <p>How an answer as of an instant stays the same for ever: see {@link org.cartlupus.store.projection.KnowledgeClock}.
 */
@NullMarked
package org.cartlupus.store.projection;

import org.jspecify.annotations.NullMarked;
