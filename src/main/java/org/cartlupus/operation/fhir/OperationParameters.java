package org.cartlupus.operation.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationDefinition.OperationDefinitionParameterComponent;
import org.hl7.fhir.r4.model.OperationDefinition.OperationParameterUse;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one call, checked against the OperationDefinition that the server itself publishes: an unknown name,
 * a value of the wrong form, too many or too few are refused with 400, so that a misspelt parameter is never ignored.
 */
public final class OperationParameters {

    private final Map<String, List<String>> values;

    private OperationParameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * @param leaveOut parameter that this level of the operation does not take; empty for none
     * @throws Refusal naming every parameter that is wrong
     */
    static OperationParameters read(
            RequestDetails request, FhirContext fhir, OperationDefinition definition, String leaveOut) {
        Map<String, OperationDefinitionParameterComponent> defined = definition.getParameter().stream()
                .filter(parameter -> parameter.getUse() == OperationParameterUse.IN)
                .filter(parameter -> !parameter.getName().equals(leaveOut))
                .collect(Collectors.toMap(
                        OperationDefinitionParameterComponent::getName,
                        parameter -> parameter,
                        (one, other) -> one,
                        LinkedHashMap::new));
        Map<String, List<String>> given = new LinkedHashMap<>();
        fromUrl(request, given);
        if (request.getRequestType() == RequestTypeEnum.POST) {
            fromBody(request, fhir, given);
        }
        List<Issue> problems = new ArrayList<>();
        given.forEach((name, all) -> {
            OperationDefinitionParameterComponent parameter = defined.get(name);
            if (parameter == null) {
                problems.add(unknown(name, definition, defined.keySet()));
            } else {
                check(parameter, all, problems);
            }
        });
        defined.values().stream()
                .filter(parameter -> parameter.getMin() > 0 && !given.containsKey(parameter.getName()))
                .map(parameter -> missing(parameter.getName()))
                .forEach(problems::add);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return new OperationParameters(given);
    }

    /** @return empty if the parameter was not given */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public Optional<String> one(String name) {
        return all(name).stream().findFirst();
    }

    /** A day, already checked; {@code null} if it was not given. */
    public @Nullable LocalDate date(String name) {
        return one(name).map(LocalDate::parse).orElse(null);
    }

    /** An instant, already checked; {@code null} if it was not given. */
    public @Nullable Instant instant(String name) {
        return one(name)
                .map(OffsetDateTime::parse)
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    public boolean isTrue(String name) {
        return one(name).map(Boolean::parseBoolean).orElse(false);
    }

    public static Issue missing(String name) {
        return Issue.error(
                IssueCode.MISSING_PARAMETER, "Parameter " + name + " is required.", "缺少必需参数 " + name + "。", name);
    }

    private static void fromUrl(RequestDetails request, Map<String, List<String>> given) {
        request.getParameters().forEach((name, all) -> {
            // Parameters such as _format and _pretty belong to the request, not to the operation.
            if (!name.startsWith("_")) {
                given.computeIfAbsent(name, unused -> new ArrayList<>()).addAll(List.of(all));
            }
        });
    }

    private static void fromBody(RequestDetails request, FhirContext fhir, Map<String, List<String>> given) {
        byte[] content = request.loadRequestContents();
        if (content == null || content.length == 0) {
            return;
        }
        String text = new String(content, StandardCharsets.UTF_8);
        if (text.isBlank()) {
            return;
        }
        EncodingEnum encoding = EncodingEnum.detectEncodingNoDefault(text);
        if (encoding == null) {
            throw malformedBody("neither JSON nor XML");
        }
        IBaseResource body;
        try {
            body = encoding.newParser(fhir).parseResource(text);
        } catch (DataFormatException malformed) {
            throw malformedBody(String.valueOf(malformed.getMessage()));
        }
        if (!(body instanceof Parameters parameters)) {
            throw malformedBody("a " + body.fhirType() + " instead of Parameters");
        }
        for (ParametersParameterComponent parameter : parameters.getParameter()) {
            given.computeIfAbsent(String.valueOf(parameter.getName()), unused -> new ArrayList<>())
                    .add(
                            parameter.getValue() != null && parameter.getValue().isPrimitive()
                                    ? parameter.getValue().primitiveValue()
                                    : "");
        }
    }

    private static Refusal malformedBody(String found) {
        return new Refusal(Issue.error(
                IssueCode.MALFORMED_BODY,
                "The body must be a FHIR Parameters resource; it is " + found + ".",
                "请求内容必须是 FHIR Parameters 资源。",
                "Parameters"));
    }

    private static Issue unknown(String name, OperationDefinition definition, Iterable<String> known) {
        return Issue.error(
                IssueCode.UNKNOWN_PARAMETER,
                "$" + definition.getCode() + " has no parameter " + name + " here; it takes " + String.join(", ", known)
                        + ".",
                "$" + definition.getCode() + " 没有参数 " + name + "。",
                name);
    }

    private static void check(OperationDefinitionParameterComponent parameter, List<String> all, List<Issue> problems) {
        String name = parameter.getName();
        if (!"*".equals(parameter.getMax()) && all.size() > Integer.parseInt(parameter.getMax())) {
            boolean subjects = name.equals("subject");
            problems.add(Issue.error(
                    subjects ? IssueCode.TOO_MANY_SUBJECTS : IssueCode.REPEATED_PARAMETER,
                    "Parameter " + name + " may be given at most " + parameter.getMax() + " times, not " + all.size()
                            + ".",
                    "参数 " + name + " 最多可给出 " + parameter.getMax() + " 次。",
                    name));
        }
        PrimitiveForm form = PrimitiveForm.of(parameter.getType());
        all.stream()
                .filter(value -> !form.admits(value))
                .findFirst()
                .ifPresent(value -> problems.add(Issue.error(
                        IssueCode.MALFORMED_PARAMETER,
                        "Parameter " + name + " must be " + form.described() + ", not '" + shortened(value) + "'.",
                        "参数 " + name + " 的格式错误。",
                        name)));
    }

    private static String shortened(String value) {
        return value.length() > 80 ? value.substring(0, 80) + "…" : value;
    }
}
