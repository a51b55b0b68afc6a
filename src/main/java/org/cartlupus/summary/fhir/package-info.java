/**
 * {@code ResearchStudy/[id]/$evaluate-response}: response rates as MeasureReports; and
 * {@code ResearchStudy/[id]/$compare-criteria} and {@code ResearchStudy/[id]/$time-to-response}: criteria sets side by
 * side, times to response and best responses as Parameters.
 */
@NullMarked
package org.cartlupus.summary.fhir;

import org.jspecify.annotations.NullMarked;
