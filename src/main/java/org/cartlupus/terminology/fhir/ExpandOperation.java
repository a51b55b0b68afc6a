package org.cartlupus.terminology.fhir;

import static org.cartlupus.terminology.fhir.TerminologyParameters.text;
import static org.cartlupus.terminology.fhir.TerminologyParameters.versioned;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cartlupus.operation.fhir.FhirOperations;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code ValueSet/$expand}: the codes of a value set, a page of them, or those whose name holds a text. */
@Component
class ExpandOperation implements FhirOperations {

    private static final int MOST = 1000;

    private final PublishedTerminology terminology;
    private final Expansions expansions;

    ExpandOperation(PublishedTerminology terminology, Expansions expansions) {
        this.terminology = terminology;
        this.expansions = expansions;
    }

    @Operation(name = "$expand", typeName = "ValueSet", idempotent = true)
    public ValueSet expand(
            @IdParam(optional = true) @Nullable IdType id,
            @OperationParam(name = "url", max = 1) @Nullable UriType url,
            @OperationParam(name = "valueSetVersion", max = 1) @Nullable StringType version,
            @OperationParam(name = "filter", max = 1) @Nullable StringType filter,
            @OperationParam(name = "offset", max = 1) @Nullable IntegerType offset,
            @OperationParam(name = "count", max = 1) @Nullable IntegerType count,
            @OperationParam(name = "includeDesignations", max = 1) @Nullable BooleanType designations,
            @OperationParam(name = "displayLanguage", max = 1) @Nullable CodeType language,
            RequestDetails request) {
        TerminologyParameters.refuseUnknown(
                request,
                "url",
                "valueSetVersion",
                "filter",
                "offset",
                "count",
                "includeDesignations",
                "displayLanguage");
        ValueSet valueSet = terminology.valueSet(id, versioned(text(url), text(version)));
        String part = text(filter);
        String wanted = part == null ? "" : part.toLowerCase(Locale.ROOT);
        List<ValueSetExpansionContainsComponent> all = expansions.of(valueSet).stream()
                .filter(concept -> isNamed(concept, wanted))
                .toList();
        int first = notNegative(offset, "offset", 0);
        int page = notNegative(count, "count", MOST);
        boolean withDesignations = designations != null && designations.booleanValue();

        ValueSetExpansionComponent expansion = new ValueSetExpansionComponent()
                .setIdentifier("urn:uuid:" + UUID.randomUUID())
                .setTimestamp(new Date())
                .setTotal(all.size())
                .setOffset(first);
        if (language != null) {
            expansion.addParameter().setName("displayLanguage").setValue(new CodeType(language.getValue()));
        }
        if (!wanted.isEmpty()) {
            expansion.addParameter().setName("filter").setValue(new StringType(part));
        }
        all.stream()
                .skip(first)
                .limit(Math.min(page, MOST))
                .map(concept -> expansions.shown(concept, text(language), withDesignations))
                .forEach(expansion::addContains);
        ValueSet answer = valueSet.copy();
        answer.setCompose(null);
        answer.setText(null);
        return answer.setExpansion(expansion);
    }

    private static boolean isNamed(ValueSetExpansionContainsComponent concept, String text) {
        return contains(concept.getDisplay(), text)
                || contains(concept.getCode(), text)
                || concept.getDesignation().stream().anyMatch(name -> contains(name.getValue(), text));
    }

    private static boolean contains(@Nullable String name, String text) {
        return name != null && name.toLowerCase(Locale.ROOT).contains(text);
    }

    private static int notNegative(@Nullable IntegerType value, String parameter, int absent) {
        if (value == null || value.getValue() == null) {
            return absent;
        }
        if (value.getValue() < 0) {
            throw new Refusal(Issue.error(
                    IssueCode.MALFORMED_PARAMETER,
                    "Parameter %s must be 0 or more, not %d.".formatted(parameter, value.getValue()),
                    "参数 %s 不能为负数。".formatted(parameter),
                    parameter));
        }
        return value.getValue();
    }
}
