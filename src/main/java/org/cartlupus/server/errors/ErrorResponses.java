package org.cartlupus.server.errors;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.EncodingEnum;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.cartlupus.outcome.Refusal;
import org.cartlupus.outcome.fhir.Outcomes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a refusal where HAPI is not reached: in servlet filters. JSON, or XML for who asks for it. */
@Component
public class ErrorResponses {

    private final FhirContext fhir;

    ErrorResponses(FhirContext fhir) {
        this.fhir = fhir;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        EncodingEnum encoding = encoding(request);
        response.resetBuffer();
        response.setStatus(refusal.httpStatus());
        response.setContentType(encoding.getResourceContentTypeNonLegacy() + ";charset=UTF-8");
        String body = encoding.newParser(fhir).encodeResourceToString(Outcomes.of(refusal.issues()));
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    private static EncodingEnum encoding(HttpServletRequest request) {
        return asksForXml(request.getHeader("Accept")) || asksForXml(request.getQueryString())
                ? EncodingEnum.XML
                : EncodingEnum.JSON;
    }

    private static boolean asksForXml(@Nullable String value) {
        if (value == null) {
            return false;
        }
        String lower = value.toLowerCase(Locale.ROOT);
        return lower.contains("fhir+xml") || lower.contains("_format=xml");
    }
}
