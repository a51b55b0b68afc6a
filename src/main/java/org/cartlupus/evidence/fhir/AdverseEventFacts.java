package org.cartlupus.evidence.fhir;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent.Seriousness;
import org.cartlupus.domain.safety.Causality;
import org.cartlupus.domain.safety.SeriousnessCriterion;
import org.cartlupus.evidence.AdverseEventFact;
import org.cartlupus.evidence.AdverseEventFact.GradeChange;
import org.cartlupus.evidence.AdverseEventFact.Suspect;
import org.cartlupus.evidence.AdverseEventFact.Term;
import org.cartlupus.evidence.AdverseEventFact.When;
import org.cartlupus.evidence.Fact;
import org.cartlupus.terminology.SafetyCodes;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.AdverseEvent;
import org.hl7.fhir.r4.model.AdverseEvent.AdverseEventActuality;
import org.hl7.fhir.r4.model.AdverseEvent.AdverseEventSuspectEntityComponent;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** Reads adverse events that happened; one that only might have is none. What is not said stays unknown. */
final class AdverseEventFacts {

    private static final String GRADE = Systems.extension("ctcae-grade");
    private static final String GRADE_CHANGE = Systems.extension("grade-change");
    private static final String CRITERION = Systems.extension("seriousness-criterion");
    private static final String SPECIAL_INTEREST = Systems.extension("aesi");
    private static final String PARTICIPATION = Systems.extension("research-subject");
    private static final String RESOLVED = Systems.extension("resolved-date");

    private AdverseEventFacts() {}

    static Optional<Fact> of(AdverseEvent event) {
        if (event.getActuality() == AdverseEventActuality.POTENTIAL) {
            return Optional.empty();
        }
        Optional<String> outcome = codes(event.getOutcome()).findFirst();
        Extension end = event.getExtensionByUrl(RESOLVED);
        return Optional.of(new AdverseEventFact(
                term(event.getEvent()),
                new When(
                        event.getDateElement().getValueAsString(),
                        event.getDetectedElement().getValueAsString(),
                        end == null || end.getValue() == null
                                ? null
                                : end.getValue().primitiveValue(),
                        outcome.map(SafetyCodes::hasEnded).orElse(end == null ? Truth.UNKNOWN : Truth.TRUE)),
                grade(event.getExtensionByUrl(GRADE)),
                gradeChanges(event),
                new Seriousness(stated(event.getSeriousness()), criteria(event)),
                suspects(event),
                concepts(event, SPECIAL_INTEREST)
                        .flatMap(AdverseEventFacts::codes)
                        .distinct()
                        .sorted()
                        .toList(),
                outcome.filter("fatal"::equals).isPresent(),
                participation(event.getExtensionByUrl(PARTICIPATION)),
                event.getStudy().stream()
                        .map(study -> ResourceFacts.target(study, "ResearchStudy"))
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList()));
    }

    private static @Nullable String participation(@Nullable Extension named) {
        return named != null && named.getValue() instanceof Reference subject
                ? ResourceFacts.target(subject, "ResearchSubject")
                : null;
    }

    /** The CTCAE code if there is one, else the first of another dictionary. */
    private static Term term(CodeableConcept event) {
        Optional<Coding> coding = event.getCoding().stream()
                .filter(Coding::hasCode)
                .min(Comparator.comparing(each -> !Systems.LN_CTCAE_TERM.equals(each.getSystem())));
        String text = event.hasText()
                ? event.getText()
                : coding.map(Coding::getDisplay).orElse(null);
        return new Term(
                coding.map(Coding::getSystem).orElse(null),
                coding.map(Coding::getCode).orElse(null),
                text);
    }

    private static @Nullable Integer grade(@Nullable Extension extension) {
        if (extension == null || !(extension.getValue() instanceof CodeableConcept concept)) {
            return null;
        }
        return Codes.of(concept, Systems.LN_CTCAE_GRADE)
                .filter(code -> code.matches("[1-5]"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    private static List<GradeChange> gradeChanges(AdverseEvent event) {
        List<GradeChange> changes = new ArrayList<>();
        for (Extension change : event.getExtensionsByUrl(GRADE_CHANGE)) {
            Integer grade = grade(change.getExtensionByUrl("grade"));
            Extension date = change.getExtensionByUrl("date");
            if (grade != null) {
                changes.add(new GradeChange(
                        date == null || date.getValue() == null
                                ? null
                                : date.getValue().primitiveValue(),
                        grade));
            }
        }
        return changes;
    }

    private static Truth stated(CodeableConcept seriousness) {
        return codes(seriousness)
                .map(SafetyCodes::isSerious)
                .filter(truth -> !truth.isUnknown())
                .findFirst()
                .orElse(Truth.UNKNOWN);
    }

    private static Set<SeriousnessCriterion> criteria(AdverseEvent event) {
        Set<SeriousnessCriterion> criteria = EnumSet.noneOf(SeriousnessCriterion.class);
        for (Extension stated : event.getExtensionsByUrl(CRITERION)) {
            Extension present = stated.getExtensionByUrl("present");
            Extension criterion = stated.getExtensionByUrl("criterion");
            if (present != null
                    && present.getValue() instanceof BooleanType is
                    && is.booleanValue()
                    && criterion != null
                    && criterion.getValue() instanceof CodeableConcept concept) {
                // A criterion in words is a criterion.
                criteria.add(codes(concept)
                        .flatMap(code -> SafetyCodes.criterion(code).stream())
                        .findFirst()
                        .orElse(SeriousnessCriterion.IMPORTANT_MEDICAL_EVENT));
            }
        }
        return criteria;
    }

    /** Of several judgements on one treatment the gravest counts: none may hide another. */
    private static List<Suspect> suspects(AdverseEvent event) {
        List<Suspect> suspects = new ArrayList<>();
        for (AdverseEventSuspectEntityComponent entity : event.getSuspectEntity()) {
            String reference = entity.getInstance().getReferenceElement().isEmpty()
                    ? null
                    : entity.getInstance()
                            .getReferenceElement()
                            .toUnqualifiedVersionless()
                            .getValue();
            Causality gravest = entity.getCausality().stream()
                    .flatMap(causality -> codes(causality.getAssessment()))
                    .flatMap(code -> SafetyCodes.causality(code).stream())
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            suspects.add(new Suspect(reference, gravest));
        }
        return suspects;
    }

    private static Stream<CodeableConcept> concepts(AdverseEvent event, String extension) {
        return event.getExtensionsByUrl(extension).stream()
                .map(Extension::getValue)
                .filter(CodeableConcept.class::isInstance)
                .map(CodeableConcept.class::cast);
    }

    private static Stream<String> codes(CodeableConcept concept) {
        return concept.getCoding().stream().filter(Coding::hasCode).map(Coding::getCode);
    }
}
