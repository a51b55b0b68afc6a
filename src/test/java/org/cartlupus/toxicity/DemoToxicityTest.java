package org.cartlupus.toxicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cartlupus.demo.CohortPlan;
import org.cartlupus.demo.fhir.DemoCohort;
import org.cartlupus.domain.kinetics.InfusionMoment;
import org.cartlupus.domain.renal.EgfrCriteria;
import org.cartlupus.domain.safety.GradeFlag;
import org.cartlupus.domain.safety.SafetyParameters;
import org.cartlupus.domain.toxicity.ToxicityFinding;
import org.cartlupus.domain.toxicity.ToxicityFinding.Kind;
import org.cartlupus.domain.toxicity.ToxicityReview;
import org.cartlupus.domain.toxicity.ToxicityRules;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.evidence.Fact;
import org.cartlupus.evidence.PatientFact;
import org.cartlupus.evidence.SampledCourse;
import org.cartlupus.evidence.StoredFact;
import org.cartlupus.evidence.SubjectEvidence;
import org.cartlupus.evidence.SubjectFact;
import org.cartlupus.evidence.Viewpoint;
import org.cartlupus.evidence.fhir.ResourceFacts;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.junit.jupiter.api.Test;

/** The shipped cohort shows what {@code $toxicity} derives, and agrees with itself. */
class DemoToxicityTest {

    private static final ZoneId SITE = ZoneId.of("Asia/Shanghai");

    @Test
    void every_child_is_judged_and_entered_grades_follow_from_their_signs() {
        DemoCohort cohort = new DemoCohort(CohortPlan.DEFAULT);
        Set<Kind> shown = new HashSet<>();
        Set<GradeFlag> flags = new HashSet<>();
        for (int child = 1; child <= cohort.children(); child++) {
            for (ToxicityFinding finding : findings(cohort.bundlesOf(child))) {
                shown.add(finding.kind());
                flags.addAll(finding.flags());
                assertThat(finding.sentence()).as("child " + child).endsWith(".");
                if (finding.kind() == Kind.CRS_ASTCT || finding.kind() == Kind.ICANS_ASTCT) {
                    assertThat(finding.flags())
                            .as("child %s: %s", child, finding.sentence())
                            .doesNotContain(GradeFlag.TOXICITY_GRADE_MISMATCH);
                }
            }
        }
        assertThat(shown)
                .contains(
                        Kind.CRS_ASTCT,
                        Kind.ICANS_ASTCT,
                        Kind.ICAHT_EARLY,
                        Kind.ICAHT_LATE,
                        Kind.IEC_HS_SCREEN,
                        Kind.DOSE_LIMITING,
                        Kind.PROLONGED_CYTOPENIA_90,
                        Kind.HYPOGAMMAGLOBULINAEMIA,
                        Kind.B_CELL_APLASIA,
                        Kind.SLE_FLARE);
        assertThat(flags).contains(GradeFlag.LOWER_BOUND, GradeFlag.NOT_IN_REGISTRY_RECORD);
    }

    private static List<ToxicityFinding> findings(List<Bundle> bundles) {
        SubjectEvidence known = evidence(bundles);
        Viewpoint viewpoint = new Viewpoint(CohortPlan.DEFAULT.referenceDate(), null, SITE);
        SampledCourse samples = SampledCourse.of(known, SITE, viewpoint.dataCutOff());
        InfusionMoment infusion = samples.infusion();
        return infusion == null
                ? List.of()
                : ToxicityReview.of(
                                DeriveToxicity.recorded(
                                        known,
                                        viewpoint,
                                        samples,
                                        samples.record().dayZero().orElseThrow(),
                                        infusion),
                                SafetyParameters.DEFAULTS,
                                EgfrCriteria.DEFAULT,
                                ToxicityRules.DEFAULTS)
                        .findings();
    }

    private static SubjectEvidence evidence(List<Bundle> bundles) {
        List<StoredFact<Fact>> clinical = new ArrayList<>();
        StoredFact<SubjectFact> subject = null;
        StoredFact<PatientFact> patient = null;
        for (Bundle bundle : bundles) {
            for (BundleEntryComponent entry : bundle.getEntry()) {
                String id = entry.getResource().getIdElement().getIdPart();
                Evidence evidence = new Evidence(entry.getResource().fhirType() + "/" + id, "1");
                Fact fact = ResourceFacts.of(entry.getResource(), id).fact();
                if (fact instanceof SubjectFact participant) {
                    subject = new StoredFact<>(evidence, participant);
                } else if (fact instanceof PatientFact child) {
                    patient = new StoredFact<>(evidence, child);
                } else if (fact != null) {
                    clinical.add(new StoredFact<>(evidence, fact));
                }
            }
        }
        assertThat(subject).isNotNull();
        return new SubjectEvidence(subject, patient, null, null, clinical);
    }
}
