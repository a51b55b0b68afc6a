package org.cartlupus.domain.visitstatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.fixture.Chart.kidneyFunction;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cartlupus.domain.evaluation.Verdict;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Evidence;
import org.junit.jupiter.api.Test;

/** Corrected results make a recorded verdict stale (clinical rules 11, trap 45). */
class RecordedTest {

    private static final Verdict RESCUED = responder()
            .treatedWith(Treatment.Reason.SLE_RESCUE, "rituximab", "2025-05-01")
            .verdict(EndPoint.RENAL_RESPONSE, M6);

    private static PatientUnderTest responder() {
        return aPatient()
                .withBaseline(upcr("4.00").named("u0"), kidneyFunction())
                .at(M6, upcr("0.30").named("u6"), kidneyFunction());
    }

    private static Recorded compared(Verdict verdict, String outcome, SortedSet<String> evidence) {
        return Recorded.of(verdict, Optional.of(new Recorded.Record(outcome, evidence)));
    }

    private static SortedSet<String> evidenceOf(Verdict verdict) {
        SortedSet<String> all = new TreeSet<>();
        verdict.findings().evidence().stream().map(Evidence::versionedReference).forEach(all::add);
        verdict.eventEvidence().stream().map(Evidence::versionedReference).forEach(all::add);
        return all;
    }

    @Test
    void a_verdict_that_was_never_recorded_is_not_stale() {
        assertThat(Recorded.of(RESCUED, Optional.empty())).isEqualTo(Recorded.NOT_RECORDED);
    }

    @Test
    void the_same_result_on_the_same_evidence_is_current_events_included() {
        SortedSet<String> evidence = evidenceOf(RESCUED);

        assertThat(RESCUED.eventEvidence()).isNotEmpty();
        assertThat(compared(RESCUED, "NR", evidence)).isEqualTo(Recorded.CURRENT);
        assertThat(compared(RESCUED, "CRR", evidence)).isEqualTo(Recorded.STALE);
    }

    @Test
    void trap45_the_same_result_on_another_version_of_its_evidence_is_stale() {
        SortedSet<String> evidence = evidenceOf(RESCUED);
        evidence.remove("Observation/u6/_history/1");
        evidence.add("Observation/u6/_history/2");

        assertThat(compared(RESCUED, "NR", evidence)).isEqualTo(Recorded.STALE);
    }

    @Test
    void the_same_result_without_the_event_that_decided_it_is_stale() {
        SortedSet<String> evidence = new TreeSet<>();
        RESCUED.findings().evidence().stream().map(Evidence::versionedReference).forEach(evidence::add);

        assertThat(compared(RESCUED, "NR", evidence)).isEqualTo(Recorded.STALE);
    }
}
