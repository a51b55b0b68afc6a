package org.cartlupus.server.limits;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Locale;
import org.cartlupus.operation.fhir.FhirInterceptor;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.cartlupus.server.config.Limits;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many entries a Bundle may have, and in which language a patch may be written. */
@Component
class RequestShape implements FhirInterceptor {

    private static final String JSON_PATCH = "application/json-patch+json";

    private final int maxEntries;

    RequestShape(Limits limits) {
        this.maxEntries = limits.bundleEntries();
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void check(RequestDetails request, RestOperationTypeEnum operation) {
        if (operation == RestOperationTypeEnum.PATCH) {
            refuseOtherThanJsonPatch(request.getHeader("Content-Type"), "http.Content-Type");
        } else if (operation == RestOperationTypeEnum.TRANSACTION && request.getResource() instanceof Bundle bundle) {
            check(bundle);
        }
    }

    private void check(Bundle bundle) {
        if (bundle.getEntry().size() > maxEntries) {
            throw new Refusal(Issue.error(
                    IssueCode.REQUEST_TOO_LARGE,
                    "The Bundle has %d entries; at most %d are accepted. Send one Bundle per participant or visit."
                            .formatted(bundle.getEntry().size(), maxEntries),
                    "Bundle 含 %d 个条目，上限为 %d。请按受试者或访视分次发送。"
                            .formatted(bundle.getEntry().size(), maxEntries),
                    "Bundle.entry"));
        }
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            BundleEntryComponent entry = bundle.getEntry().get(i);
            if (entry.getRequest().getMethod() == HTTPVerb.PATCH) {
                refuseOtherThanJsonPatch(
                        entry.getResource() instanceof Binary binary ? binary.getContentType() : null,
                        "Bundle.entry[%d].resource".formatted(i));
            }
        }
    }

    /** A FHIRPath or XPath in a patch would run inside the server; a JSON pointer can't loop. */
    private static void refuseOtherThanJsonPatch(@Nullable String contentType, String expression) {
        if (contentType == null || !contentType.toLowerCase(Locale.ROOT).startsWith(JSON_PATCH)) {
            throw new Refusal(Issue.error(
                    IssueCode.UNSUPPORTED_MEDIA_TYPE,
                    "A patch is accepted as JSON Patch (%s) only.".formatted(JSON_PATCH),
                    "仅接受 JSON Patch（%s）格式的补丁。".formatted(JSON_PATCH),
                    expression));
        }
    }
}
