package org.cartlupus.terminology.fhir;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.jspecify.annotations.Nullable;

/** What the terminology operations have in common: a code may come in three ways, and a misspelt parameter is refused. */
final class TerminologyParameters {

    private TerminologyParameters() {}

    /** FHIR lets a server overlook what it does not know; a filter that was overlooked would give a wrong answer. */
    static void refuseUnknown(RequestDetails request, String... known) {
        Set<String> given = new LinkedHashSet<>();
        request.getParameters().keySet().stream()
                .filter(name -> !name.startsWith("_"))
                .forEach(given::add);
        if (request.getResource() instanceof Parameters body) {
            body.getParameter().stream()
                    .map(ParametersParameterComponent::getName)
                    .forEach(given::add);
        }
        Set<String> names = Set.of(known);
        List<Issue> issues = given.stream()
                .filter(name -> !names.contains(name))
                .map(name -> Issue.error(
                        IssueCode.UNKNOWN_PARAMETER,
                        "%s has no parameter %s here; it takes %s."
                                .formatted(request.getOperation(), name, String.join(", ", known)),
                        "%s 没有参数 %s。".formatted(request.getOperation(), name),
                        name))
                .toList();
        if (!issues.isEmpty()) {
            throw new Refusal(issues);
        }
    }

    /** The codings that the caller asks about: exactly one of the three ways must be used. */
    static List<Coding> codings(
            @Nullable String code,
            @Nullable String system,
            @Nullable String display,
            @Nullable Coding coding,
            @Nullable CodeableConcept concept,
            String systemParameter) {
        long ways = Stream.of(code, coding, concept)
                .filter(java.util.Objects::nonNull)
                .count();
        if (ways != 1) {
            throw new Refusal(Issue.error(
                    ways == 0 ? IssueCode.MISSING_PARAMETER : IssueCode.INVALID_REQUEST,
                    "Name what you ask about in one way: code with %s, or coding, or codeableConcept."
                            .formatted(systemParameter),
                    "请用一种方式给出代码：code 加 %s，或 coding，或 codeableConcept。".formatted(systemParameter),
                    "code"));
        }
        if (code != null) {
            return List.of(new Coding(PublishedTerminology.required(system, systemParameter), code, display));
        }
        List<Coding> codings = coding == null && concept != null
                ? concept.getCoding()
                : Stream.ofNullable(coding).toList();
        if (codings.isEmpty() || codings.stream().anyMatch(one -> !one.hasSystem() || !one.hasCode())) {
            throw new Refusal(Issue.error(
                    IssueCode.MISSING_PARAMETER,
                    "A coding needs its system and its code.",
                    "编码须同时给出 system 和 code。",
                    coding != null ? "coding" : "codeableConcept"));
        }
        return codings;
    }

    static @Nullable String text(@Nullable PrimitiveType<?> value) {
        return value == null ? null : value.getValueAsString();
    }

    /** Whether the caller left it open, or asked for just that. */
    static boolean admits(@Nullable PrimitiveType<?> wanted, @Nullable String actual) {
        return wanted == null || !wanted.hasValue() || wanted.getValueAsString().equals(actual);
    }

    /** A canonical with its version, where one was given apart. */
    static @Nullable String versioned(@Nullable String url, @Nullable String version) {
        return url == null || version == null || url.contains("|") ? url : url + "|" + version;
    }
}
