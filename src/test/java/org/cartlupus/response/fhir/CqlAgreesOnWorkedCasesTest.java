package org.cartlupus.response.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.calendar.VisitSchedule;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.evaluation.SubjectEvaluation;
import org.cartlupus.domain.evaluation.Verdict;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.renal.CqlRenalResponse;
import org.cartlupus.domain.renal.EgfrCriteria;
import org.cartlupus.domain.renal.EgfrFormula;
import org.cartlupus.domain.renal.Proteinuria;
import org.cartlupus.domain.renal.RenalFindings;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Outcome;
import org.cartlupus.evidence.Fact;
import org.cartlupus.evidence.PatientFact;
import org.cartlupus.evidence.StoredFact;
import org.cartlupus.evidence.SubjectEvidence;
import org.cartlupus.evidence.SubjectFact;
import org.cartlupus.evidence.SubjectRecords;
import org.cartlupus.evidence.fhir.ResourceFacts;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The worked patients (clinical rules 12) judged three times: by their reference evaluator, in Java and in CQL.
 *
 * <p>Java reads the numbers out of the Bundle, at full precision; that they are the right ones is held against the
 * document's printed numbers, so that CQL decides from numbers that two programs found.
 */
class CqlAgreesOnWorkedCasesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final CqlRenalResponse CQL = new CqlRenalResponse();
    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final ZoneId SITE_ZONE = ZoneId.of("Asia/Shanghai");

    /** One file, shown by its name. */
    record Case(JsonNode json) {

        JsonNode expected() {
            return json.get("expected");
        }

        @Override
        public String toString() {
            return json.get("id").asText() + " " + json.get("title").asText();
        }
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/cases"))) {
            for (Path file : files.sorted().toList()) {
                cases.add(new Case(JSON.readTree(file.toFile())));
            }
        }
        assertThat(cases).hasSize(45);
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void java_and_cql_say_what_the_document_expects(Case worked) {
        RenalFindings java = inJava(worked);
        CqlRenalResponse.Numbers numbers = new CqlRenalResponse.Numbers(
                number(value(java.baseline())),
                number(value(java.visit())),
                number(java.egfrBaseline()),
                number(java.egfrVisit()));
        JsonNode expected = worked.expected();
        assertPrinted(numbers.upcrBaseline(), expected.get("upcrBaseline_g_g"));
        assertPrinted(numbers.upcrVisit(), expected.get("upcrVisit_g_g"));
        assertPrinted(numbers.egfrBaseline(), expected.get("egfrBaseline"));
        assertPrinted(numbers.egfrVisit(), expected.get("egfrVisit"));

        CqlRenalResponse.Answer cql = CQL.of(numbers);

        assertThat(cql.outcome())
                .as("class")
                .isEqualTo(java.byComponents())
                .isEqualTo(outcome(expected.get("renalByComponents").asText()));
        assertPrinted(cql.reductionPct(), expected.get("upcrReductionPct"));
        assertPrinted(cql.egfrPercentOfBaseline(), expected.get("egfrPctOfBaseline"));
        assertTruth("eGFR stable", cql.egfrStable(), java.kidneyFunctionStable(), expected.get("egfrStable"));
        assertTruth("CRR proteinuria", cql.crrUpcrMet(), java.crrUpcrMet(), expected.get("crrUpcrMet"));
        assertTruth("PRR reduction", cql.prrReductionMet(), java.prrReductionMet(), expected.get("prrReductionMet"));
        assertTruth("PRR ceiling", cql.prrCeilingMet(), java.prrCeilingMet(), expected.get("prrCeilingMet"));
    }

    private static RenalFindings inJava(Case worked) {
        JsonNode formula = worked.json().at("/criteriaOverrides/egfrMethod");
        CriteriaSet defaults = CriteriaSet.defaults(new CriteriaSet.Identity("defaults", "urn:defaults", "1", "0"));
        CriteriaSet criteria = formula.isMissingNode()
                ? defaults
                : withFormula(defaults, EgfrFormula.ofCode(formula.asText()).orElseThrow());
        VisitCode visit = VisitCode.ofCode(worked.json().get("visit").asText()).orElseThrow();
        Verdict verdict = SubjectEvaluation.of(
                        SubjectRecords.of(evidence(worked), SITE_ZONE),
                        criteria,
                        VisitSchedule.DEFAULT,
                        LocalDate.parse(worked.json().get("dataCutoff").asText()),
                        EnumSet.of(EndPoint.RENAL_RESPONSE),
                        List.of(visit))
                .orElseThrow()
                .verdicts()
                .get(0);
        return (RenalFindings) verdict.findings();
    }

    private static CriteriaSet withFormula(CriteriaSet set, EgfrFormula formula) {
        EgfrCriteria egfr = set.egfr();
        return new CriteriaSet(
                set.identity(),
                set.siteZone(),
                set.schedule(),
                set.conventions(),
                set.renal(),
                new EgfrCriteria(formula, egfr.display(), egfr.maxHeightAgeDays(), egfr.factors()),
                set.sri(),
                set.composites(),
                set.proposals(),
                set.rescue(),
                set.dose());
    }

    private static SubjectEvidence evidence(Case worked) {
        List<StoredFact<Fact>> clinical = new ArrayList<>();
        StoredFact<SubjectFact> subject = null;
        StoredFact<PatientFact> patient = null;
        for (JsonNode entry : worked.json().at("/bundle/entry")) {
            JsonNode json = entry.get("resource");
            Resource resource = (Resource) FHIR.newJsonParser().parseResource(json.toString());
            String id = json.get("id").asText();
            Evidence evidence = new Evidence(json.get("resourceType").asText() + "/" + id, "1");
            Fact fact = ResourceFacts.of(resource, id).fact();
            if (fact instanceof SubjectFact participant) {
                subject = new StoredFact<>(evidence, participant);
            } else if (fact instanceof PatientFact child) {
                patient = new StoredFact<>(evidence, child);
            } else if (fact != null) {
                clinical.add(new StoredFact<>(evidence, fact));
            }
        }
        assertThat(subject).isNotNull();
        return new SubjectEvidence(subject, patient, null, null, clinical);
    }

    private static void assertTruth(String condition, Truth inCql, Truth inJava, @Nullable JsonNode expected) {
        assertThat(inCql).as(condition).isEqualTo(inJava);
        if (expected != null) {
            assertThat(inCql)
                    .as(condition)
                    .isEqualTo(expected.isNull() ? Truth.UNKNOWN : Truth.of(expected.asBoolean()));
        }
    }

    /** The document prints rounded numbers. */
    private static void assertPrinted(@Nullable BigDecimal number, @Nullable JsonNode printed) {
        if (printed == null || printed.isNull()) {
            assertThat(number).isNull();
        } else {
            BigDecimal expected = new BigDecimal(printed.asText());
            assertThat(number).isNotNull();
            assertThat(number.setScale(expected.scale(), RoundingMode.HALF_UP)).isEqualTo(expected);
        }
    }

    private static Outcome outcome(String code) {
        return code.equals("NE") ? Outcome.NOT_EVALUABLE : Outcome.valueOf(code);
    }

    private static @Nullable Measured value(@Nullable Proteinuria proteinuria) {
        return proteinuria == null ? null : proteinuria.value();
    }

    /** A CQL Decimal has eight decimals at most. */
    private static @Nullable BigDecimal number(@Nullable Measured measured) {
        return measured == null ? null : measured.value().setScale(8, RoundingMode.HALF_UP);
    }
}
