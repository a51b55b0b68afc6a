package org.cartlupus.demo.fhir;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.cartlupus.demo.Course;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/**
 * A course as transactions, in the order in which a hospital would send them: the first up to the infusion, then one for
 * each later period. Each Bundle refers only to what it holds itself, to a Bundle before it, or to the preloaded study, and
 * each resource is sent exactly once, in its last state; so sending everything again changes nothing.
 */
public final class CourseBundles {

    /** No Bundle holds more entries than this. */
    public static final int MAX_ENTRIES = 250;

    /** Last day of each period after day 0; what happens later belongs to the last period. */
    private static final int[] PERIOD_ENDS = {0, 29, 205, 395};

    private CourseBundles() {}

    /** At least one Bundle, none of them empty. */
    public static List<Bundle> of(Course course) {
        List<List<Resource>> periods = new ArrayList<>();
        for (int i = 0; i <= PERIOD_ENDS.length; i++) {
            periods.add(new ArrayList<>());
        }
        Names names = new Names(course.child());
        ParticipantResources participants = new ParticipantResources(course, names);
        TreatmentResources treatments = new TreatmentResources(names);
        ReadingResources readings = new ReadingResources(names);
        ScoreResources scores = new ScoreResources(readings);
        SafetyResources safety = new SafetyResources(course, names, readings);

        List<Resource> first = periods.get(0);
        first.add(participants.patient());
        first.add(participants.subject());
        Filing filing = new Filing(course, periods);
        course.visits().forEach(visit -> filing.add(visit.day(), participants.visit(visit)));
        course.readings().forEach(reading -> filing.add(reading.day(), readings.reading(reading)));
        course.phenotypes().forEach(sample -> filing.add(sample.taken().toLocalDate(), readings.phenotype(sample)));
        course.sledai().forEach(form -> filing.add(form.visit().day(), scores.sledai(form)));
        course.bilag().forEach(form -> filing.add(form.visit().day(), scores.bilag(form)));
        course.pga().forEach(mark -> filing.add(mark.visit().day(), scores.pga(mark)));
        course.infusion().ifPresent(given -> first.add(treatments.infusion(given)));
        course.doses().forEach(dose -> filing.add(dose.given().toLocalDate(), treatments.dose(dose)));
        for (int i = 0; i < course.dialysis().size(); i++) {
            LocalDate day = course.dialysis().get(i);
            filing.add(day, treatments.dialysis(day, i + 1));
        }
        course.toxicity().forEach(grading -> filing.add(grading.assessed().toLocalDate(), safety.grading(grading)));
        course.reactions().forEach(reaction -> filing.add(reaction.onset(), safety.adverseEvent(reaction)));
        return transactions(periods);
    }

    /** Puts a resource into the period in which it came about. */
    private record Filing(Course course, List<List<Resource>> periods) {

        void add(LocalDate day, Resource resource) {
            periods.get(periodOf(day)).add(resource);
        }

        private int periodOf(LocalDate day) {
            if (course.infusion().isEmpty()) {
                return 0;
            }
            LocalDate dayZero = course.infusion().get().given().toLocalDate();
            long studyDay = ChronoUnit.DAYS.between(dayZero, day);
            int period = 0;
            while (period < PERIOD_ENDS.length && studyDay > PERIOD_ENDS[period]) {
                period++;
            }
            return period;
        }
    }

    private static List<Bundle> transactions(List<List<Resource>> periods) {
        List<Bundle> bundles = new ArrayList<>();
        for (List<Resource> period : periods) {
            for (int from = 0; from < period.size(); from += MAX_ENTRIES) {
                bundles.add(transaction(period.subList(from, Math.min(period.size(), from + MAX_ENTRIES))));
            }
        }
        return bundles;
    }

    private static Bundle transaction(List<Resource> resources) {
        Bundle bundle = new Bundle();
        bundle.setType(BundleType.TRANSACTION);
        for (Resource resource : resources) {
            bundle.addEntry()
                    .setResource(resource)
                    .getRequest()
                    .setMethod(HTTPVerb.PUT)
                    .setUrl(resource.fhirType() + "/" + resource.getIdElement().getIdPart());
        }
        return bundle;
    }
}
