package org.cartlupus.terminology.fhir;

import static org.cartlupus.terminology.fhir.TerminologyParameters.text;
import static org.cartlupus.terminology.fhir.TerminologyParameters.versioned;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cartlupus.operation.fhir.FhirOperations;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * {@code ConceptMap/$translate}: the codes of another system that mean the same, by one map or by all of them. Backwards
 * a "wider" becomes a "narrower".
 */
@Component
class TranslateOperation implements FhirOperations {

    private static final Set<ConceptMapEquivalence> NO_MATCH =
            Set.of(ConceptMapEquivalence.UNMATCHED, ConceptMapEquivalence.DISJOINT);

    private final PublishedTerminology terminology;

    TranslateOperation(PublishedTerminology terminology) {
        this.terminology = terminology;
    }

    @Operation(name = "$translate", typeName = "ConceptMap", idempotent = true)
    public Parameters translate(
            @IdParam(optional = true) @Nullable IdType id,
            @OperationParam(name = "url", max = 1) @Nullable UriType url,
            @OperationParam(name = "conceptMapVersion", max = 1) @Nullable StringType version,
            @OperationParam(name = "code", max = 1) @Nullable CodeType code,
            @OperationParam(name = "system", max = 1) @Nullable UriType system,
            @OperationParam(name = "coding", max = 1) @Nullable Coding coding,
            @OperationParam(name = "codeableConcept", max = 1) @Nullable CodeableConcept concept,
            @OperationParam(name = "target", max = 1) @Nullable UriType target,
            @OperationParam(name = "targetsystem", max = 1) @Nullable UriType targetSystem,
            @OperationParam(name = "reverse", max = 1) @Nullable BooleanType reverse,
            RequestDetails request) {
        TerminologyParameters.refuseUnknown(
                request,
                "url",
                "conceptMapVersion",
                "code",
                "system",
                "coding",
                "codeableConcept",
                "target",
                "targetsystem",
                "reverse");
        List<Coding> codings = TerminologyParameters.codings(text(code), text(system), null, coding, concept, "system");
        boolean backwards = reverse != null && reverse.booleanValue();
        List<Match> matches = maps(id, versioned(text(url), text(version)))
                .filter(map -> TerminologyParameters.admits(target, backwards ? sourceOf(map) : targetOf(map)))
                .flatMap(map -> codings.stream().flatMap(one -> matches(map, one, backwards)))
                .filter(match -> TerminologyParameters.admits(targetSystem, match.system()))
                .toList();
        return answer(matches, codings);
    }

    private Stream<ConceptMap> maps(@Nullable IdType id, @Nullable String url) {
        if (id != null) {
            return Stream.of(terminology.conceptMap(id));
        }
        return url == null ? terminology.conceptMaps() : Stream.of(terminology.conceptMap(url));
    }

    private static Stream<Match> matches(ConceptMap map, Coding coding, boolean backwards) {
        return map.getGroup().stream()
                .filter(group -> coding.getSystem().equals(backwards ? group.getTarget() : group.getSource()))
                .flatMap(group -> group.getElement().stream().flatMap(element -> element.getTarget().stream()
                        .filter(target -> coding.getCode().equals(backwards ? target.getCode() : element.getCode()))
                        .map(target -> backwards
                                ? Match.backwards(map, group, element, target)
                                : Match.forwards(map, group, target))));
    }

    private static Parameters answer(List<Match> matches, List<Coding> codings) {
        Parameters answer = new Parameters();
        boolean found = matches.stream().anyMatch(match -> !NO_MATCH.contains(match.equivalence()));
        answer.addParameter("result", found);
        if (!found) {
            Coding first = codings.get(0);
            answer.addParameter(
                    "message",
                    "No published map translates %s#%s / 没有已发布的映射可转换代码 %s"
                            .formatted(first.getSystem(), first.getCode(), first.getCode()));
        }
        for (Match match : matches) {
            ParametersParameterComponent part = answer.addParameter().setName("match");
            part.addPart()
                    .setName("equivalence")
                    .setValue(new CodeType(match.equivalence().toCode()));
            part.addPart().setName("concept").setValue(new Coding(match.system(), match.code(), match.display()));
            part.addPart().setName("source").setValue(new UriType(match.map()));
        }
        return answer;
    }

    private static @Nullable String sourceOf(ConceptMap map) {
        return map.hasSource() ? map.getSource().primitiveValue() : null;
    }

    private static @Nullable String targetOf(ConceptMap map) {
        return map.hasTarget() ? map.getTarget().primitiveValue() : null;
    }

    private record Match(
            String map, ConceptMapEquivalence equivalence, String system, String code, @Nullable String display) {

        static Match forwards(ConceptMap map, ConceptMapGroupComponent group, TargetElementComponent target) {
            return new Match(
                    map.getUrl(), target.getEquivalence(), group.getTarget(), target.getCode(), target.getDisplay());
        }

        static Match backwards(
                ConceptMap map,
                ConceptMapGroupComponent group,
                SourceElementComponent source,
                TargetElementComponent target) {
            return new Match(
                    map.getUrl(),
                    seenFromTheOtherSide(target.getEquivalence()),
                    group.getSource(),
                    source.getCode(),
                    source.getDisplay());
        }

        private static ConceptMapEquivalence seenFromTheOtherSide(ConceptMapEquivalence equivalence) {
            return switch (equivalence) {
                case WIDER -> ConceptMapEquivalence.NARROWER;
                case NARROWER -> ConceptMapEquivalence.WIDER;
                case SUBSUMES -> ConceptMapEquivalence.SPECIALIZES;
                case SPECIALIZES -> ConceptMapEquivalence.SUBSUMES;
                default -> equivalence;
            };
        }
    }
}
