package org.cartlupus.terminology.fhir;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;

/** Finds value sets, code systems and concept maps: the trial's own first, then those that FHIR R4 brings. */
public class PublishedTerminology {

    private final List<MetadataResource> published;
    private final IValidationSupport support;

    /**
     * @param published the trial's package; what is no terminology in it is not used
     * @param support knows the same definitions, and FHIR's own
     */
    public PublishedTerminology(List<Resource> published, IValidationSupport support) {
        this.published = published.stream()
                .filter(MetadataResource.class::isInstance)
                .map(MetadataResource.class::cast)
                .toList();
        this.support = support;
    }

    IValidationSupport support() {
        return support;
    }

    ValidationSupportContext context() {
        return new ValidationSupportContext(support);
    }

    /** @throws Refusal 400 if neither id nor URL is given, 404 if there is no such value set */
    ValueSet valueSet(@Nullable IdType id, @Nullable String url) {
        if (id != null) {
            return byId(ValueSet.class, id);
        }
        String canonical = required(url, "url");
        return byUrl(ValueSet.class, canonical)
                .or(() -> Optional.ofNullable((ValueSet) support.fetchValueSet(withoutVersion(canonical))))
                .orElseThrow(() -> unknown("value set", "值集", canonical, "url"));
    }

    /** Empty also for systems that have no CodeSystem resource, such as UCUM. */
    Optional<CodeSystem> codeSystem(String url) {
        return byUrl(CodeSystem.class, url)
                .or(() -> Optional.ofNullable((CodeSystem) support.fetchCodeSystem(withoutVersion(url))));
    }

    CodeSystem codeSystem(IdType id) {
        return byId(CodeSystem.class, id);
    }

    /** @throws Refusal 404 if there is no code system of that URL, with or without a resource */
    void requireCodeSystem(String url) {
        if (codeSystem(url).isEmpty() && !support.isCodeSystemSupported(context(), withoutVersion(url))) {
            throw unknown("code system", "代码系统", url, "system");
        }
    }

    Optional<ConceptDefinitionComponent> concept(String system, String code) {
        return codeSystem(system).flatMap(found -> concept(found.getConcept(), code));
    }

    ConceptMap conceptMap(IdType id) {
        return byId(ConceptMap.class, id);
    }

    ConceptMap conceptMap(String url) {
        return byUrl(ConceptMap.class, url).orElseThrow(() -> unknown("concept map", "概念映射", url, "url"));
    }

    Stream<ConceptMap> conceptMaps() {
        return published.stream().filter(ConceptMap.class::isInstance).map(ConceptMap.class::cast);
    }

    static String required(@Nullable String value, String parameter) {
        if (value == null || value.isBlank()) {
            throw new Refusal(Issue.error(
                    IssueCode.MISSING_PARAMETER,
                    "Parameter %s is required.".formatted(parameter),
                    "缺少必需参数 %s。".formatted(parameter),
                    parameter));
        }
        return value;
    }

    static Refusal unknown(String kind, String chineseKind, String name, String parameter) {
        return new Refusal(Issue.error(
                IssueCode.NOT_FOUND,
                "The %s %s is neither published by this trial nor part of FHIR R4.".formatted(kind, name),
                "本试验发布的内容和 FHIR R4 中均没有%s %s。".formatted(chineseKind, name),
                parameter));
    }

    static Optional<ConceptDefinitionComponent> concept(List<ConceptDefinitionComponent> concepts, String code) {
        for (ConceptDefinitionComponent concept : concepts) {
            Optional<ConceptDefinitionComponent> found =
                    code.equals(concept.getCode()) ? Optional.of(concept) : concept(concept.getConcept(), code);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private <R extends MetadataResource> R byId(Class<R> type, IdType id) {
        return published.stream()
                .filter(resource -> type.isInstance(resource)
                        && resource.getIdElement().getIdPart().equals(id.getIdPart()))
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new Refusal(Issue.error(
                        IssueCode.NOT_FOUND,
                        "%s/%s is not among the definitions that this trial publishes."
                                .formatted(type.getSimpleName(), id.getIdPart()),
                        "本试验发布的定义中没有 %s/%s。".formatted(type.getSimpleName(), id.getIdPart()),
                        "id")));
    }

    private <R extends MetadataResource> Optional<R> byUrl(Class<R> type, String canonical) {
        String url = withoutVersion(canonical);
        String version = canonical.substring(url.length()).replace("|", "");
        return published.stream()
                .filter(resource -> type.isInstance(resource) && url.equals(resource.getUrl()))
                .filter(resource ->
                        version.isEmpty() || !resource.hasVersion() || version.equals(resource.getVersion()))
                .map(type::cast)
                .findFirst();
    }

    private static String withoutVersion(String canonical) {
        int bar = canonical.indexOf('|');
        return bar < 0 ? canonical : canonical.substring(0, bar);
    }
}
