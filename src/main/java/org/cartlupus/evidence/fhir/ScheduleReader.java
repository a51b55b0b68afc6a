package org.cartlupus.evidence.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartlupus.domain.calendar.ScheduledVisit;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.calendar.VisitSchedule;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionRelatedActionComponent;
import org.hl7.fhir.r4.model.Range;

/**
 * Visit windows from the study's PlanDefinition: one action per visit, whose related action says how many calendar months
 * after day 0 it is planned and how many days early or late it may be.
 */
final class ScheduleReader {

    private static final String ACCEPTABLE_OFFSET = Systems.extension("acceptable-offset");

    private ScheduleReader() {}

    /** @return empty if the plan holds no visit at which end points are judged */
    static Optional<VisitSchedule> read(PlanDefinition plan) {
        List<ScheduledVisit> visits = new ArrayList<>();
        for (PlanDefinitionActionComponent action : plan.getAction()) {
            visit(action).ifPresent(visits::add);
        }
        return visits.isEmpty() ? Optional.empty() : Optional.of(new VisitSchedule(visits));
    }

    private static Optional<ScheduledVisit> visit(PlanDefinitionActionComponent action) {
        Optional<VisitCode> visit = action.getCode().stream()
                .flatMap(concept -> Codes.of(concept, Systems.LN_TRIAL).stream())
                .flatMap(code -> VisitCode.ofCode(code).stream())
                .findFirst();
        return visit.flatMap(code -> action.getRelatedAction().stream()
                .flatMap(related -> planned(code, related).stream())
                .findFirst());
    }

    private static Optional<ScheduledVisit> planned(
            VisitCode visit, PlanDefinitionActionRelatedActionComponent related) {
        if (!(related.getOffset() instanceof Duration offset) || !"mo".equals(offset.getCode())) {
            return Optional.empty();
        }
        Extension acceptable = related.getExtensionByUrl(ACCEPTABLE_OFFSET);
        if (acceptable == null || !(acceptable.getValue() instanceof Range days)) {
            return Optional.empty();
        }
        BigDecimal low = days.getLow().getValue();
        BigDecimal high = days.getHigh().getValue();
        return Optional.of(new ScheduledVisit(
                visit, offset.getValue().intValueExact(), low.abs().intValueExact(), high.intValueExact()));
    }
}
