/**
 * {@code ResearchStudy/[id]/$evaluate-response}: response rates as MeasureReports; and
 * {@code ResearchStudy/[id]/$compare-criteria}: criteria sets side by side as Parameters.
 */
@NullMarked
package org.cartlupus.summary.fhir;

import org.jspecify.annotations.NullMarked;
