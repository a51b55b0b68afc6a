/** {@code ResearchStudy/[id]/$evaluate-response}: response rates as MeasureReports. */
@NullMarked
package org.cartlupus.summary.fhir;

import org.jspecify.annotations.NullMarked;
